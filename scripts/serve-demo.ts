import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLab } from "#lib/lab/lab.ts";
import type { LabOptions } from "#lib/lab/types.ts";
import { root } from "./current-build.ts";
import { SERVER } from "./server-command.ts";

/** What stands in the demo network beside what it always holds. */
interface More extends Pick<LabOptions, "extra"> {
  /** The loopback port behind "address:port". */
  hosts?: Readonly<Record<string, number>>;
  /** PEM: a further root of certificates. */
  authority?: string;
}

/**
 * Starts the demo network and serves the product on it: a name server on loopback answers, no Internet is needed. The product has a process of its own, with
 * the same streams, signals and exit code.
 */
export async function serveDemo({ extra, hosts = {}, authority = "" }: More = {}): Promise<void> {
  const lab = await startLab({ extra });
  const servers = { ...lab.servers, hosts: { ...lab.servers.hosts, ...hosts }, authority: `${lab.servers.authority}${authority}` };
  console.log(`Demo network: a name server on ${lab.address} answers for gmail.com, blog.st1t.com and the teaching domains under .test.`);
  // What the demo network says is worth keeping for as long as it runs.
  const data = process.env.MAILVANE_DATA ?? mkdtempSync(join(tmpdir(), "mailvane-demo-"));
  const env = {
    MAILVANE_DATA: data,
    MAILVANE_NETWORK: "demo",
    MAILVANE_RESOLVERS: lab.address,
    MAILVANE_DEMO_SERVERS: JSON.stringify(servers),
  };
  const child = spawn(process.execPath, [...SERVER, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    if (!process.env.MAILVANE_DATA) rmSync(data, { recursive: true, force: true });
    process.exit(signal ? 0 : (code ?? 1));
  });
}
