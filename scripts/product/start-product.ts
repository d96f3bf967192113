import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closedPort } from "#lib/lab/servers/closed-port.ts";
import type { Lab } from "#lib/lab/types.ts";
import { root } from "#scripts/current-build.ts";
import { SERVER } from "#scripts/server-command.ts";
import type { Reading } from "./reading.ts";

const READY = 60_000;
const GAUGE = join(root, "scripts/product/gauge.ts");

/** The product in a process of its own, on a demo network, with a gauge. */
export interface Product {
  url: string;
  pid: number;
  /** What it has written to its standard output so far: its log. */
  output(): string;
  read(): Promise<Reading>;
  /** Sends SIGTERM. Out: the exit code (null: it had to be killed) and the milliseconds that it took. */
  stop(): Promise<{ code: number | null; milliseconds: number }>;
}

/** Starts the build that stands there, as `npm run demo` does. `settings` are further variables of its environment. Rejects when it does not get ready. */
export async function startProduct(
  lab: Pick<Lab, "address" | "servers">,
  settings: Readonly<Record<string, string>> = {},
): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), "mailvane-measured-"));
  // Nobody is given it until the product listens.
  const port = await closedPort();
  const child = spawn(process.execPath, [...SERVER, "-p", String(port)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: {
      ...process.env,
      // The cache first, or the gauge would bring what the product does without.
      NODE_OPTIONS: `--expose-gc --import ./scripts/compile-cache.js --import ${JSON.stringify(GAUGE)}`,
      MAILVANE_DATA: data,
      MAILVANE_NETWORK: "demo",
      MAILVANE_RESOLVERS: lab.address,
      MAILVANE_DEMO_SERVERS: JSON.stringify(lab.servers),
      MAILVANE_LOG_LEVEL: "silent",
      ...settings,
    },
  });
  process.once("exit", () => child.kill("SIGKILL"));
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (piece) => {
    output += piece;
  });
  const ended = once(child, "exit").then(([code]: (number | null)[]) => {
    rmSync(data, { recursive: true, force: true });
    return code ?? null;
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(url, ended);
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    async read() {
      const answer = once(child, "message");
      child.send("read");
      const [reading] = (await answer) as [Reading]; // what gauge.ts sends
      return reading;
    },
    async stop() {
      const asked = performance.now();
      child.kill("SIGTERM");
      return { code: await ended, milliseconds: performance.now() - asked };
    },
  };
}

/** The store has opened, and the server takes requests. */
async function ready(url: string, ended: Promise<number | null>): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (const start = performance.now(); performance.now() - start < READY; ) {
    if (over) throw new Error("The product ended before it was ready: is there a build? npm run build makes one");
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The product was not ready within ${READY / 1_000} s`);
}
