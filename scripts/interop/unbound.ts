import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { askOctets, queryFor } from "#lib/lab/testing/ask.ts";
import { ROOT_HINTS } from "#lib/transport/node/walk/root-hints.ts";

export interface UnboundOptions {
  program: string;
  /** Its configuration goes there. */
  folder: string;
  port: number;
  /** DS records of the root's keys; null: nothing is validated. */
  anchors: readonly string[] | null;
  /** Whom it asks everything, "127.0.0.1@40053"; null: the authorities, from the root hints down. */
  forward: string | null;
}

/** Names that unbound answers for by itself, unless it is told not to. */
const OWN = ["test.", "2.0.192.in-addr.arpa.", "100.51.198.in-addr.arpa.", "113.0.203.in-addr.arpa.", "8.b.d.0.1.0.0.2.ip6.arpa."];
const PATIENCE = 100; // times 100 ms

/** Starts unbound on loopback, and waits until it answers. Rejects when it does not. */
export async function startUnbound(options: UnboundOptions): Promise<{ address: string; stop(): void }> {
  const { program, folder, port } = options;
  const file = join(folder, `unbound-${port}.conf`);
  writeFileSync(file, configOf(options));
  const child = spawn(program, ["-d", "-c", file], { stdio: "ignore" });
  const address = `127.0.0.1:${port}`;
  for (let attempt = 0; attempt < PATIENCE; attempt++) {
    if (await askOctets(address, queryFor("localhost", "A"), "udp", 100)) return { address, stop: () => child.kill() };
    await pause(100);
  }
  child.kill();
  throw new Error("unbound did not start");
}

function configOf({ folder, port, anchors, forward }: UnboundOptions): string {
  const anchorFile = join(folder, `anchors-${port}`);
  const hintsFile = join(folder, `hints-${port}`);
  writeFileSync(anchorFile, (anchors ?? []).map((anchor) => `. IN DS ${anchor}\n`).join(""));
  writeFileSync(hintsFile, ROOT_HINTS.map(hintOf).join(""));
  const above = forward === null ? "" : `forward-zone:\n  name: "."\n  forward-addr: ${forward}\n`;
  return `server:
  interface: 127.0.0.1@${port}
  do-daemonize: no
  chroot: ""
  username: ""
  pidfile: ""
  directory: "${folder}"
  use-syslog: no
  verbosity: 0
  num-threads: 1
  outgoing-range: 4096
  num-queries-per-thread: 4096
  outgoing-num-tcp: 500
  incoming-num-tcp: 500
  do-not-query-localhost: no
  module-config: "${anchors ? "validator iterator" : "iterator"}"
  ${anchors ? `trust-anchor-file: "${anchorFile}"` : ""}
  root-hints: "${hintsFile}"
  qname-minimisation: no
  infra-keep-probing: yes
  unwanted-reply-threshold: 0
${OWN.map((zone) => `  local-zone: "${zone}" nodefault\n`).join("")}remote-control:
  control-enable: no
${above}`;
}

function hintOf({ name, addresses }: (typeof ROOT_HINTS)[number]): string {
  const records = addresses.map((address) => `${name}. 3600000 IN ${address.includes(":") ? "AAAA" : "A"} ${address}\n`);
  return [`. 3600000 IN NS ${name}.\n`, ...records].join("");
}
