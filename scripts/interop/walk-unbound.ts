import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlannedServer } from "#lib/lab/authorities/plan.ts";
import { planLab, startPlanned } from "#lib/lab/lab.ts";
import { serve } from "#lib/lab/server.ts";
import { authoritativeOf } from "#lib/lab/speaker.ts";
import { isAtOrBelow, isBelow, parentOf } from "#lib/names/labels.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { TIMING } from "#lib/transport/node/timing.ts";
import { abreast } from "./abreast.ts";
import { answerText, NONE } from "./answer-text.ts";
import { Disputes } from "./disputes.ts";
import { type Asked, questionsOf } from "./questions.ts";
import { ourStatus, unboundStatus, whyStatusesDiffer } from "./statuses.ts";
import { Tally } from "./tally.ts";
import { startUnbound } from "./unbound.ts";

// The walk beside unbound, on every zone of the demo network, in a network of their own in which its authorities have the addresses that they are known by:
// unbound gets the same root hints as we have. Started by scripts/interop.ts in a network namespace.
const [program = "unbound"] = process.argv.slice(2);
const PORTS = { plain: 5301, validating: 5302 };
const SILENT = "silent.dnssec.test"; // silence is not a verdict
const PATIENT = 20_000; // milliseconds: unbound asks on for longer than a report waits
// Questions at once. Those that nobody answers cost nothing but time.
const FEW = 10;
const SOME = 50;
const MANY = 200;

const folder = mkdtempSync(join(tmpdir(), "mailvane-walk-"));
const plan = await planLab();
const disputes = new Disputes(plan);
const lab = await startPlanned(plan);
haveAddresses(plan.servers.flatMap(({ addresses }) => addresses));
const own = await Promise.all(plan.servers.flatMap((server) => server.addresses.map((address) => serveAt(address, server))));
const common = { program, folder, forward: null };
const unbounds = await Promise.all([
  startUnbound({ ...common, port: PORTS.plain, anchors: null }),
  startUnbound({ ...common, port: PORTS.validating, anchors: plan.anchors }),
]);
const [plain, validating] = unbounds;
const config = { network: "demo", dnsblKeys: {}, demo: lab.servers } as const;
const ours = createNetwork({ ...config, resolvers: [lab.address] });
const theirs = createNetwork({ ...config, resolvers: [plain.address] }, { ...TIMING, attempt: PATIENT, lookup: PATIENT });
const open = { budget: Number.POSITIVE_INFINITY, signal: new AbortController().signal };
const walk = ours.open({ ...open, via: "authority" }).transport;
const resolver = theirs.open(open).transport;
const truth = ours.open(open).transport;
const answers = new Tally("The walk beside unbound");
const statuses = new Tally("Our validation on the walk beside unbound");
try {
  const questions = [...plan.zones.values()].flatMap(questionsOf);
  const isFaulty = ({ name, type }: Asked) => disputes.isFaulty(name, type);
  const sound = questions.filter((question) => !isFaulty(question));
  // Whoever has the processor to share loses datagrams, and is asked again.
  const late: Asked[] = [];
  await abreast(sound, SOME, async (asked) => {
    if (!(await compareAnswers(asked, false))) late.push(asked);
  });
  await abreast(late, 1, async (asked) => void (await compareAnswers(asked, true)));
  await abreast(sound.filter(isOfDnssec), FEW, compareStatuses);
  // At last: once unbound holds a server for dead, it says nothing of that server's other zones either.
  await abreast(questions.filter(isFaulty), MANY, async (asked) => void (await compareAnswers(asked, true)));
} finally {
  for (const unbound of unbounds) unbound.stop();
  ours.close();
  theirs.close();
  await Promise.all([lab.close(), ...own.map(({ close }) => close())]);
  rmSync(folder, { recursive: true });
}
const counts = [answers.close(), statuses.close()];
process.send?.(counts);
process.disconnect?.();

/** Out: false where somebody has no answer and it is not `last`: then it is not counted. */
async function compareAnswers({ name, type }: Asked, last: boolean): Promise<boolean> {
  const asked = [walk, resolver, truth].map((one) => one.resolver.query(name, type, { fresh: last }));
  const [our = "", their = "", held = ""] = (await Promise.all(asked)).map(answerText);
  if (!last && our !== their && (our === NONE || their === NONE)) return false;
  answers.compare(`${name} ${type}`, "unbound", our, their, () => disputes.reason(name, type, { ours: our, theirs: their, truth: held }));
  return true;
}

async function compareStatuses({ name, type }: Asked): Promise<void> {
  const [our, their] = await Promise.all([ourStatus(walk, name, type), unboundStatus(validating.address, name, type)]);
  statuses.compare(`${name} ${type}`, "unbound", our, their ?? NONE, () => whyStatusesDiffer(name, "unbound"));
}

/** All that is asked of zones that are signed, and of those below them in the DNSSEC scenarios. */
function isOfDnssec({ name }: Asked): boolean {
  const isSigned = plan.signing.has(name) || plan.signing.has(parentOf(name) ?? "");
  return isBelow(name, "dnssec.test") ? !isAtOrBelow(name, SILENT) : isSigned && !plan.zones.has(parentOf(name) ?? "test");
}

/** Gives this network the addresses. */
function haveAddresses(addresses: readonly string[]): void {
  const lines = addresses.map((address) => `address add ${address}/${address.includes(":") ? "128" : "32"} dev lo\n`);
  const { status } = spawnSync("ip", ["-batch", "-"], {
    input: ["link set lo up\n", ...lines].join(""),
    stdio: ["pipe", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error("ip could not give this network its addresses");
}

async function serveAt(address: string, server: PlannedServer): Promise<{ close(): Promise<void> }> {
  const { declared } = server;
  if (declared?.refuses) return { close: async () => {} };
  return await serve(authoritativeOf(server), { host: address, port: 53, delayMs: declared?.delayMs }, declared ?? {});
}
