import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Asked } from "./questions.ts";

/** What dig read in one answer. */
export interface Dug {
  status: string;
  authoritative: boolean;
  /** The answer section, a record a line. */
  answers: readonly string[];
}

const OPTIONS = ["+norecurse", "+noall", "+answer", "+comments", "+nosplit", "+nocookie", "+time=5", "+tries=3"];

/** Asks a server by dig, all in one run. Out: what it read, in the order asked; null where it got no answer. */
export async function dig(program: string, address: string, questions: readonly Asked[], folder: string): Promise<(Dug | null)[]> {
  const [host = "", port = ""] = address.split(":");
  const file = join(folder, "dig");
  writeFileSync(file, questions.map(({ name, type }) => `-q ${name}. -t ${type}\n`).join(""));
  const child = spawn(program, [`@${host}`, "-p", port, ...OPTIONS, "-f", file], { stdio: ["ignore", "pipe", "ignore"] });
  const blocks = (await text(child.stdout)).split(/^;; ->>HEADER<<-|^;; no servers could be reached/m).slice(1);
  return questions.map((_, i) => read(blocks[i] ?? ""));
}

function read(block: string): Dug | null {
  const [, status] = /status: ([A-Z0-9]+)/.exec(block) ?? [];
  if (status === undefined) return null;
  const [, flags = ""] = /flags: ([a-z ]*);/.exec(block) ?? [];
  const lines = block
    .split("\n")
    .slice(1)
    .filter((line) => line !== "" && !line.startsWith(";"));
  return { status, authoritative: flags.split(" ").includes("aa"), answers: lines.map((line) => line.replace(/\s+/g, " ")) };
}
