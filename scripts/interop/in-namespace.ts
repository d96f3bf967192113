import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Count } from "./tally.ts";

const ROOT = 0;

/** Why no process can have a network of its own here, with addresses that it chooses; null where one can. */
export function namespaceProblem(): string | null {
  const { status, stderr, error } = spawnSync("unshare", [...howTo(), "ip", "link", "set", "lo", "up"], { encoding: "utf8" });
  if (status === 0) return null;
  return error ? "the programs unshare and ip are not installed" : `this machine gives no process a network of its own (${stderr.trim()})`;
}

/** The walk beside unbound, in a network of its own. Rejects when it comes to no end. */
export async function compareInNamespace(unbound: string): Promise<Count[]> {
  const script = fileURLToPath(new URL("walk-unbound.ts", import.meta.url));
  const child = spawn("unshare", [...howTo(), process.execPath, script, unbound], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  let counts: Count[] | null = null;
  child.on("message", (message) => {
    counts = message as Count[]; // what walk-unbound.ts sends
  });
  await once(child, "exit");
  if (counts === null) throw new Error("The walk beside unbound came to no end");
  return counts;
}

function howTo(): string[] {
  return process.getuid?.() === ROOT ? ["-n"] : ["-rn"];
}
