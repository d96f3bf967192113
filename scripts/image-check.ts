import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./current-build.ts";
import { readDockerfile } from "./image/dockerfile.ts";
import { perform, type Stage } from "./image/stage.ts";

// Does the steps of the Dockerfile in clean folders, and starts what comes out of them as the image would: `npm run image:check -- --full` with npm ci and a
// build of its own; without --full with copies of what stands here, which is what npm test does.
const full = process.argv.includes("--full");
const PORT = 4390;
const NOTE = "node_modules/.package-lock.json";
const home = mkdtempSync(join(tmpdir(), "mailvane-image-"));
const { instructions, stages: byName } = readDockerfile(readFileSync(join(root, "Dockerfile"), "utf8"));
const stages: Stage[] = [];
let product: ChildProcess | null = null;
try {
  for (const instruction of instructions) {
    const known = stages[instruction.stage];
    const stage = known ?? { root: join(home, `stage-${instruction.stage}`), workdir: "/", env: {}, user: null, command: [] };
    if (!known) {
      mkdirSync(stage.root);
      stages.push(stage);
    }
    console.log(`${instruction.stage}: ${instruction.name} ${instruction.text}`);
    perform(instruction, stage, { context: root, stages, byName, instead });
  }
  const last = stages.at(-1);
  if (!last) throw new Error("The Dockerfile makes no image");
  billOfMaterials(join(last.root, last.workdir));
  product = start(last);
  await check(last, product);
  console.log("The image starts, answers and stops as it should.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  product?.kill("SIGKILL");
  execFileSync("chmod", ["-R", "u+w", home]);
  rmSync(home, { recursive: true, force: true });
}

/** Without --full: what npm ci and the build would bring is here already. */
function instead(command: string, cwd: string): boolean {
  if (full) return false;
  if (command.startsWith("npm ci")) {
    execFileSync("cp", ["-al", join(root, "node_modules"), join(cwd, "node_modules")]);
    // The copies are the same files, and npm writes its note of what is installed in place: ours would be that of the image.
    cpSync(join(root, NOTE), join(cwd, `${NOTE}.own`));
    renameSync(join(cwd, `${NOTE}.own`), join(cwd, NOTE));
  } else if (command === "npm run build") cpSync(join(root, ".next"), join(cwd, ".next"), { recursive: true });
  else return false;
  return true;
}

/** As the image runs: nothing but the data can be written, and it is not root where we may change who we are. */
function start({ root: image, workdir, env, user, command }: Stage): ChildProcess {
  const app = join(image, workdir);
  execFileSync("chmod", ["-R", "a-w", app]);
  execFileSync("chmod", ["a+rx", home, image]);
  const [, ...args] = command;
  const other = user !== null && process.getuid?.() === 0 ? { uid: user, gid: user } : {};
  return spawn(process.execPath, args, {
    cwd: app,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      ...env,
      MAILVANE_HOST: "127.0.0.1",
      MAILVANE_PORT: String(PORT),
      MAILVANE_DATA: join(image, env.MAILVANE_DATA ?? ""),
      MAILVANE_RESOLVERS: "127.0.0.1:9",
    },
    ...other,
  });
}

async function check({ root: image }: Stage, running: ChildProcess): Promise<void> {
  const exited = new Promise<number | null>((resolve) => running.once("exit", resolve));
  await ready(running);
  const page = await fetch(`http://127.0.0.1:${PORT}/mx/gmail.com`);
  if (page.status !== 200 || !(await page.text()).includes("</html>")) throw new Error(`The page was answered with ${page.status}`);
  const report = await fetch(`http://127.0.0.1:${PORT}/api/v1/lookups/mx/gmail.com`);
  if (!(await report.text()).includes('"verdict":"unknown"')) throw new Error("A report without a resolver is not unknown");
  writable(image);
  running.kill("SIGTERM");
  const code = await exited;
  if (code !== 0) throw new Error(`It ended with ${code}`);
}

/** The bill of materials names every dependency at exactly the version that is asked for: a range would name none. */
function billOfMaterials(app: string): void {
  const { dependencies } = JSON.parse(readFileSync(join(app, "package.json"), "utf8"));
  const { bomFormat, components } = JSON.parse(readFileSync(join(app, "sbom.json"), "utf8"));
  const named = new Set<string>(components.map(({ purl }: { purl: string }) => decodeURIComponent(purl)));
  const missing = Object.entries(dependencies).filter(([name, version]) => !named.has(`pkg:npm/${name}@${version}`));
  if (bomFormat !== "CycloneDX" || missing.length > 0) throw new Error(`The bill of materials lacks ${missing.join(" ")}`);
}

async function ready(running: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (running.exitCode !== null) throw new Error("It ended before it was ready");
    const answer = await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error("It was not ready within half a minute");
}

/** The store was written where the volume is, and the volume takes more. */
function writable(image: string): void {
  readFileSync(join(image, "data/mailvane.db"));
  writeFileSync(join(image, "data/probe"), "");
}
