import { existsSync, readFileSync, rmSync } from "node:fs";
import { setCanaries, tellOf } from "#lib/lab/testing/canaries.ts";
import { DIAL_LOG } from "./servers.ts";

/** For the whole run of the browser tests: canaries that must hear nothing, and no socket but those of the one way out. */
export default async function setup(): Promise<() => void> {
  const canaries = await setCanaries();
  return () => {
    canaries.close();
    process.stdout.write(`${tellOf(canaries)}\n${judgeDials(process.env[DIAL_LOG] ?? "")}\n`);
  };
}

/** Throws where the log of the dials shows one that did not go through the one way out, or does not show that it was kept. */
function judgeDials(path: string): string {
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  const of = (kind: string) => lines.filter((line) => line.startsWith(`${kind} `));
  const outside = of("dialled").filter((line) => line.split(" ")[2] !== "127.0.0.1");
  const wrong = [...of("stray"), ...outside];
  if (wrong.length > 0) throw new Error(`Something was dialled past lib/transport/node/way-out.ts:\n${wrong.slice(0, 20).join("\n")}`);
  if (of("watching").length === 0 || of("dialled").length === 0) throw new Error(`Nobody watched what was dialled: ${path} shows nothing`);
  rmSync(path);
  return `Dials: ${of("dialled").length} sockets, every one through lib/transport/node/way-out.ts, all to the demo network.`;
}
