import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { closedPort as freePort } from "#lib/lab/servers/closed-port.ts";
import { askOctets, queryFor } from "#lib/lab/testing/ask.ts";
import type { ZoneFile } from "./zone-files.ts";

/** An authoritative server that others have written. */
export interface Software {
  name: "nsd" | "knotd" | "named";
  /** Arguments before the path of the configuration. */
  args: readonly string[];
  config(zones: readonly ZoneFile[], port: number, folder: string): string;
}

export interface Running {
  address: string;
  /** Apexes of the zones that it would not load. */
  missing: readonly string[];
  stop(): Promise<void>;
}

/** Looks in a row that find no further zone loaded. */
const PATIENCE = 40;

export const SOFTWARE: readonly Software[] = [
  {
    name: "nsd",
    args: ["-d", "-c"],
    config: (zones, port, folder) => `server:
  ip-address: 127.0.0.1@${port}
  username: ""
  chroot: ""
  zonesdir: "${folder}"
  pidfile: ""
  xfrdfile: "${folder}/xfrd"
  xfrdir: "${folder}"
  zonelistfile: "${folder}/zones"
  rrl-ratelimit: 0
  rrl-whitelist-ratelimit: 0
  tcp-count: 500
remote-control:
  control-enable: no
${zones.map(({ apex, path }) => `zone:\n  name: "${apex}."\n  zonefile: "${path}"\n`).join("")}`,
  },
  {
    name: "knotd",
    args: ["-c"],
    config: (zones, port, folder) => `server:
  rundir: "${folder}"
  listen: 127.0.0.1@${port}
  udp-workers: 1
  tcp-workers: 1
  background-workers: 1
database:
  storage: "${folder}"
template:
  - id: default
    zonefile-sync: -1
    journal-content: none
    semantic-checks: off
zone:
${zones.map(({ apex, path }) => `  - domain: "${apex}."\n    file: "${path}"\n`).join("")}`,
  },
  {
    name: "named",
    args: ["-f", "-c"],
    config: (zones, port, folder) => `options {
  directory "${folder}";
  pid-file none;
  session-keyfile none;
  lock-file none;
  listen-on port ${port} { 127.0.0.1; };
  listen-on-v6 { none; };
  recursion no;
  empty-zones-enable no;
  notify no;
  dnssec-validation no;
  check-names primary ignore;
  check-mx ignore;
  check-integrity no;
  check-spf ignore;
  check-dup-records ignore;
  check-wildcard no;
  max-records-per-type 0;
  max-types-per-name 0;
};
controls {};
logging { channel none { null; }; category default { none; }; };
${zones.map(({ apex, path }) => `zone "${apex}." { type primary; file "${path}"; };\n`).join("")}`,
  },
];

/** Starts a server with these zones on loopback, and waits until it has loaded what it can. Rejects when it does not start. */
export async function startServer(software: Software, program: string, zones: readonly ZoneFile[], folder: string): Promise<Running> {
  mkdirSync(folder);
  const file = join(folder, "server.conf");
  const port = await freePort();
  writeFileSync(file, software.config(zones, port, folder));
  const child = spawn(program, [...software.args, file], { stdio: "ignore", cwd: folder });
  const address = `127.0.0.1:${port}`;
  let missing = zones.map(({ apex }) => apex);
  for (let idle = 0; idle < PATIENCE && missing.length > 0 && child.exitCode === null; idle++) {
    const before = missing.length;
    const loaded = await Promise.all(missing.map((apex) => isServed(address, apex)));
    missing = missing.filter((_, i) => !loaded[i]);
    if (missing.length < before) idle = 0;
    if (missing.length > 0) await pause(missing.length === zones.length ? 100 : 20);
  }
  if (missing.length === zones.length) {
    await stopped(child);
    throw new Error(`${software.name} did not start`);
  }
  return { address, missing, stop: () => stopped(child) };
}

const FLAGS = 2;
const AUTHORITATIVE = 0x04; // RFC 1035 §4.1.1
const RCODE = 0x0f;

async function isServed(address: string, apex: string): Promise<boolean> {
  const octets = await askOctets(address, queryFor(apex, "SOA"), "udp", 500);
  return octets !== null && ((octets[FLAGS] ?? 0) & AUTHORITATIVE) !== 0 && ((octets[FLAGS + 1] ?? 0) & RCODE) === 0;
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(timer);
}
