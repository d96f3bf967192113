import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Instruction } from "./dockerfile.ts";

/** A folder that stands for the file system of one stage. */
export interface Stage {
  root: string;
  workdir: string;
  env: Record<string, string>;
  user: number | null;
  command: string[];
}

export interface Surroundings {
  /** The folder that is built from. */
  context: string;
  stages: readonly Stage[];
  byName: ReadonlyMap<string, number>;
  /** Does a RUN in another way, where that is quicker and comes to the same. Out: whether it did. */
  instead(command: string, cwd: string): boolean;
}

/** Does one instruction in the folder that stands for its stage. Throws for one that is not known: then this check is out of date. */
export function perform({ name, text }: Instruction, stage: Stage, around: Surroundings): void {
  switch (name) {
    case "WORKDIR":
      stage.workdir = text;
      mkdirSync(join(stage.root, text), { recursive: true });
      return;
    case "ENV":
      stage.env[text.slice(0, text.indexOf("="))] = text.slice(text.indexOf("=") + 1);
      return;
    case "USER":
      stage.user = Number(text.split(":")[0]);
      return;
    case "CMD":
      stage.command = JSON.parse(text);
      return;
    case "COPY":
      copy(text, stage, around);
      return;
    case "RUN":
      run(text, stage, around);
      return;
    case "VOLUME":
    case "EXPOSE":
    case "STOPSIGNAL":
    case "HEALTHCHECK":
      return;
    default:
      throw new Error(`The check of the image does not know ${name}`);
  }
}

function copy(text: string, stage: Stage, { context, stages, byName }: Surroundings): void {
  const words = text.split(/\s+/);
  const from = words[0]?.startsWith("--from=") ? words.shift()?.slice("--from=".length) : undefined;
  const target = join(stage.root, stage.workdir, words.pop() ?? "");
  for (const source of words) {
    const path = from === undefined ? join(context, source) : join(stages[byName.get(from) ?? -1]?.root ?? "", source);
    if (!existsSync(path)) throw new Error(`COPY: there is no ${path}`);
    if (source === ".") copyContext(context, target);
    // A folder is copied under the name that is given, files into the folder that is given.
    else
      cpSync(path, words.length > 1 || target.endsWith("/") ? join(target, basename(source)) : target, {
        recursive: true,
        verbatimSymlinks: true,
      });
  }
}

/** The files of the project, but for the folders that .dockerignore names. */
function copyContext(context: string, target: string): void {
  const left = readFileSync(join(context, ".dockerignore"), "utf8").trim().split("\n");
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: context, encoding: "utf8" });
  for (const file of files.split("\0")) {
    if (file === "" || left.includes(file.split("/")[0] ?? "") || !existsSync(join(context, file))) continue;
    cpSync(join(context, file), join(target, file));
  }
}

function run(command: string, stage: Stage, { instead }: Surroundings): void {
  const cwd = join(stage.root, stage.workdir);
  if (instead(command, cwd)) return;
  // Absolute paths of the image lie in the folder here.
  const local = command.replaceAll(/(^|\s)\/(?=\w)/g, `$1${stage.root}/`);
  const { status } = spawnSync("sh", ["-c", local], { cwd, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ...stage.env } });
  if (status !== 0) throw new Error(`RUN ${command} failed`);
}
