import { existsSync, readFileSync } from "node:fs";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import { collect, runLookup } from "#lib/engine/run.ts";
import { Runs } from "#lib/limits/runs.ts";
import { lookups } from "#lib/lookups/registry.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";
import type { Network } from "#lib/transport/node/network-types.ts";
import { type BenchNetwork, connect, roundTrip } from "./bench-network.ts";
import { atMost, type Figure, median, ms, quantile, times } from "./figures.ts";
import { REPORT_DOMAINS, reportDomain } from "./report-domains.ts";
import { drained, HEALTHY, report, sentIn, suite } from "./report-run.ts";

const WARM_UP = 8;
const ROUNDS = 20;
const READERS = 500;
/** Round trips that must follow each other where the DNS alone is asked: MX, address, PTR, forward confirmation; as many for the addresses of an SPF record. */
const DNS_DEPTH = 4;
/** Zone health: the way down to the zone, its servers, and what they say of each other. */
const ZONE_DEPTH = 6;
/** Round trips before the first connection, of the lookups that connect. */
const CONNECTING: readonly [AnyLookup, number][] = [
  [lookups.smtp, 2],
  [lookups.dane, 2],
  [lookups["mta-sts"], 1],
  [lookups.bimi, 2],
];

/** The report of a domain against its critical path; repeated; one for five hundred readers; fifty at once. */
export async function benchReport(bench: BenchNetwork): Promise<Figure[]> {
  const network = connect(bench.address, bench.servers);
  // Self-tests of the lists, and the compiler's.
  for (let round = 0; round < WARM_UP; round++)
    for (const active of [true, false]) await report(network, active ? HEALTHY : reportDomain(round), { active });
  const figures = [
    ...(await againstPath(network, "Whole domain report", HEALTHY, true, (rtt) => wholePath(network, rtt))),
    ...(await againstPath(network, "Domain report by the DNS alone", null, false, async (rtt) => DNS_DEPTH * rtt)),
    ...(await repeated(network)),
    ...(await shared(network)),
    ...(await atOnce(network)),
  ];
  network.close();
  return figures;
}

/** In: the target, or null for another domain in each round; the critical path in milliseconds, measured before each report. */
async function againstPath(
  network: Network,
  what: string,
  target: string | null,
  active: boolean,
  path: (rtt: number) => Promise<number>,
): Promise<Figure[]> {
  const ratios: number[] = [];
  const paths: number[] = [];
  const used: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    paths.push(await path(await trip(network)));
    const before = process.cpuUsage();
    const { wall } = await report(network, target ?? reportDomain(round), { active });
    const { user, system } = process.cpuUsage(before);
    used.push((user + system) / 1000);
    ratios.push(wall / (paths.at(-1) ?? Number.NaN));
  }
  const beside = `critical path ${ms(median(paths))}, our processor time ${ms(median(used))}`;
  return [
    atMost(`${what}, wall / critical path, median of ${ROUNDS} (${beside})`, median(ratios), 1.03, times),
    atMost(`${what}, wall / critical path, p95 of ${ROUNDS}`, quantile(ratios, 0.95), 1.1, times),
  ];
}

/** Milliseconds that the whole report needs however it is made: the deepest questions, or a connection as long as it takes when nothing else runs. */
async function wholePath(network: Network, rtt: number): Promise<number> {
  const paths = [ZONE_DEPTH * rtt];
  for (const [lookup, depth] of CONNECTING) {
    const { transport, trace } = network.open({ budget: lookup.budget, signal: new AbortController().signal, fresh: true });
    const { trace: exchanges } = await collect(
      runLookup(lookup, { target: HEALTHY }, { transport, trace, network: "demo", unicode: HEALTHY }),
    );
    const connections = exchanges.filter(({ kind }) => kind !== "dns").map(({ milliseconds }) => milliseconds);
    paths.push(depth * rtt + Math.max(0, ...connections));
  }
  return Math.max(...paths);
}

/** Within the TTL. A whole report is shown again while the servers that it connected to are left alone. */
async function repeated(network: Network): Promise<Figure[]> {
  const walls: number[] = [];
  let sent = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const again = await report(network, reportDomain(round), { active: false, fresh: false });
    walls.push(again.wall);
    sent += again.sent;
  }
  const runs = new Runs<SuiteEvent>({ running: 8, waiting: 100, patienceMs: 10_000 }, 20_000);
  await drained(await begun(network, runs));
  const start = performance.now();
  await drained(await begun(network, runs));
  const shown = performance.now() - start;
  return [
    atMost(`Domain report by the DNS alone, repeated ${ROUNDS} times within the TTL: questions sent`, sent, 0, String),
    atMost(`The same, median of ${ROUNDS}`, median(walls), 5, ms),
    atMost("Whole domain report, repeated within 20 seconds", shown, 5, ms),
  ];
}

async function atOnce(network: Network): Promise<Figure[]> {
  const path = DNS_DEPTH * (await trip(network));
  const dropped = receiveErrors();
  const reports = await Promise.all(Array.from({ length: REPORT_DOMAINS }, (_, d) => report(network, reportDomain(d), { active: false })));
  const timeouts = reports.reduce((sum, { timeouts }) => sum + timeouts, 0);
  const walls = reports.map(({ wall }) => wall);
  const sent = reports.reduce((sum, { sent }) => sum + sent, 0);
  return [
    atMost(
      `${REPORT_DOMAINS} reports at once, ${sent.toLocaleString("en")} questions: datagrams that the kernel dropped`,
      receiveErrors() - dropped,
      0,
      String,
    ),
    atMost(`${REPORT_DOMAINS} reports at once: questions without an answer in time`, timeouts, 0, String),
    atMost(`${REPORT_DOMAINS} reports at once, p95 / critical path`, quantile(walls, 0.95) / path, 6, times),
  ];
}

/** As the product does it: who asks for what runs reads along. */
async function shared(network: Network): Promise<Figure[]> {
  const alone = await report(network, HEALTHY, { active: true });
  const runs = new Runs<SuiteEvent>({ running: 8, waiting: 100, patienceMs: 10_000 }, 0);
  let started = 0;
  const readers = Array.from({ length: READERS }, async () => drained(await begun(network, runs, () => started++)));
  const asked = (await Promise.all(readers)).map((events) => sentIn(events));
  const most = Math.max(...asked);
  return [
    atMost(`${READERS} readers at once: reports that were made`, started, 1, String),
    atMost(`${READERS} readers at once: questions sent, against those of one report`, most / alone.sent, 1.02, times),
  ];
}

async function begun(network: Network, runs: Runs<SuiteEvent>, started: () => void = () => {}): Promise<AsyncGenerator<SuiteEvent>> {
  const { signal } = new AbortController();
  const start = () => {
    started();
    return suite(network, HEALTHY, { active: true });
  };
  const result = await runs.begin({ key: HEALTHY, again: "rest", fresh: false, signal, start });
  if (!result.ok) throw new Error("The bench has reached a limit");
  return result.events;
}

async function trip(network: Network): Promise<number> {
  return median([await roundTrip(network), await roundTrip(network), await roundTrip(network)]);
}

/** Datagrams that this machine has dropped because a socket's buffer was full (RcvbufErrors of Linux); 0 where that is not told. */
function receiveErrors(): number {
  if (!existsSync("/proc/net/snmp")) return 0;
  const [names = "", values = ""] = readFileSync("/proc/net/snmp", "utf8").match(/^Udp:.*$/gm) ?? [];
  return Number(values.split(" ")[names.split(" ").indexOf("RcvbufErrors")] ?? 0);
}
