import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { startLab } from "#lib/lab/lab.ts";
import { dnssecScenarios } from "#lib/lookups/dnssec/scenarios.ts";
import { type Status, worst } from "#lib/protocols/dnssec/status.ts";
import { Walk } from "#lib/protocols/dnssec/walk.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { RecordType } from "#lib/transport/types.ts";

// Our validation beside that of unbound and delv, on every DNSSEC scenario of the demo network: `node scripts/interop/dnssec.ts`. Needs both installed.

/** Where they are known to differ, and why. */
const KNOWN: readonly { zone: string; who: "unbound" | "delv"; why: string }[] = [
  { zone: "rsasha1", who: "unbound", why: "it still counts SHA-1; RFC 9905 §2 no longer does" },
  { zone: "rsasha1", who: "delv", why: "it still counts SHA-1; RFC 9905 §2 no longer does" },
  { zone: "opt-out", who: "delv", why: "it does not tell opt-out from proof; RFC 5155 §9.2 does" },
  { zone: "no-proofs", who: "delv", why: "it fails where any proof beside the answer is missing" },
];
const UNBOUND_PORT = 5399;

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "mailvane-dnssec-"));
const lab = await startLab();
const labPort = lab.address.split(":")[1] ?? "";
const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
writeFileSync(join(folder, "anchors"), lab.servers.anchors.map((anchor) => `. IN DS ${anchor}\n`).join(""));
writeFileSync(join(folder, "delv"), delvAnchors(lab.servers.anchors));
writeFileSync(join(folder, "unbound.conf"), unboundConfig());
const unbound = spawn("unbound", ["-d", "-c", join(folder, "unbound.conf")], { stdio: "ignore" });
let differences = 0;
let compared = 0;
try {
  await pause(1_000);
  for (const { id, input, zones } of dnssecScenarios) {
    if (zones.length === 0 || id === "silent") continue; // silence is not a verdict
    const { target } = input;
    const questions: [string, RecordType][] = [
      [target, "A"],
      [target, "AAAA"],
      [`nobody.${target}`, "A"],
    ];
    for (const [name, type] of questions) {
      const ours = await ourStatus(name, type);
      for (const [who, theirs] of [
        ["unbound", await unboundStatus(name, type)] as const,
        ["delv", await delvStatus(name, type)] as const,
      ]) {
        compared += 1;
        const known = KNOWN.find((one) => one.zone === id && one.who === who);
        if (theirs === ours) continue;
        if (!known) differences += 1;
        console.log(`${known ? "known" : "DIFFERS"}: ${name} ${type}: ours ${ours}, ${who} ${theirs}${known ? ` (${known.why})` : ""}`);
      }
    }
  }
} finally {
  unbound.kill();
  network.close();
  await lab.close();
  rmSync(folder, { recursive: true });
}
console.log(`${compared} comparisons, ${differences} differences that are not known`);
process.exitCode = differences > 0 ? 1 : 0;

async function ourStatus(asked: string, type: RecordType): Promise<Status> {
  const { transport } = network.open({ budget: 250, signal: new AbortController().signal });
  const walk = new Walk({ resolver: transport.resolver, ...transport.dnssec, now: Date.now() });
  const statuses: Status[] = [];
  for (let name: string | null = asked; name !== null; ) {
    const { judged } = await walk.judge(name, type);
    statuses.push(judged.status);
    name = judged.alias;
  }
  return worst(statuses);
}

/** RFC 4035 §3.2: AD is secure, SERVFAIL bogus. */
async function unboundStatus(name: string, type: string): Promise<Status> {
  const { stdout } = await run("dig", ["@127.0.0.1", "-p", String(UNBOUND_PORT), "+dnssec", "+time=5", "+tries=2", name, type]);
  if (/status: SERVFAIL/.test(stdout)) return "bogus";
  if (!/status: (NOERROR|NXDOMAIN)/.test(stdout)) return "indeterminate";
  return /flags:[^;]* ad[ ;]/.test(stdout) ? "secure" : "insecure";
}

async function delvStatus(name: string, type: string): Promise<Status> {
  const answered = await run("delv", ["@127.0.0.1", "-p", labPort, "-a", join(folder, "delv"), "+root=.", name, type]).catch(
    (error) => error,
  );
  const text = `${answered.stdout ?? ""}${answered.stderr ?? ""}`;
  if (/unsigned answer/.test(text)) return "insecure";
  if (/fully validated|resolution failed: ncache/.test(text)) return "secure";
  return /resolution failed|validating/.test(text) ? "bogus" : "indeterminate";
}

function delvAnchors(anchors: readonly string[]): string {
  const lines = anchors.map((anchor) => {
    const [tag, algorithm, digestType, digest] = anchor.split(" ");
    return `"." static-ds ${tag} ${algorithm} ${digestType} "${digest}";`;
  });
  return `trust-anchors { ${lines.join(" ")} };\n`;
}

function unboundConfig(): string {
  return `server:
  interface: 127.0.0.1@${UNBOUND_PORT}
  do-daemonize: no
  chroot: ""
  username: ""
  pidfile: ""
  directory: "${folder}"
  use-syslog: no
  do-not-query-localhost: no
  trust-anchor-file: "${join(folder, "anchors")}"
  local-zone: "test." nodefault
  qname-minimisation: no
forward-zone:
  name: "."
  forward-addr: 127.0.0.1@${labPort}
`;
}
