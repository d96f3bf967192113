import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { buildIfStale } from "./current-build.ts";
import type { Reading } from "./product/reading.ts";
import { startNetwork } from "./product/start-network.ts";
import { startProduct } from "./product/start-product.ts";
import { openFiles } from "./service/open-sockets.ts";
import { KINDS, work } from "./soak/work.ts";

// `npm run soak`: a production server at 70 % of what it can do, on a line that loses a tenth of the datagrams each way, for half an hour. What it holds at the end is
// compared with what it held after a warm-up; every verdict with the one on a calm line. -- --minutes N; --short: one minute.
const { values } = parseArgs({ options: { minutes: { type: "string", default: "30" }, short: { type: "boolean", default: false } } });
const MINUTE = 60_000;
const soakMs = (values.short ? 1 : Number(values.minutes)) * MINUTE;
const [AT_ONCE, SHARE, LOSS] = [16, 0.7, 0.1];
const CAPACITY_MS = 10_000;
const GROWTH = 1.05;
const NOTHING: ReadonlyMap<string, string> = new Map();

buildIfStale();
const network = await startNetwork(20, LOSS);
const calm = await calmOutcomes();
const product = await startProduct(network, { MAILVANE_RESOLVERS: `${network.lossy},${network.address}` });
const wrong = new Map<string, number>();
const counts = { done: 0, refused: 0, checks: 0, unknown: 0 };

await steady(CAPACITY_MS);
const before = counts.done;
await steady(CAPACITY_MS);
const rate = ((counts.done - before) * 1_000) / CAPACITY_MS;
console.log(
  `Capacity: ${rate.toFixed(1)} a second with ${AT_ONCE} at once. For ${soakMs / MINUTE} min, ${(rate * SHARE).toFixed(1)} a second:`,
);
await paced(Math.max(MINUTE / 2, Math.min(soakMs / 4, 5 * MINUTE)));
const start = await atRest();
await paced(soakMs);
const end = await atRest();
console.log(
  `${counts.done} done, ${counts.refused} told to come back, ${counts.checks} checks, ${counts.unknown} not found out, ${total(wrong)} wrong.`,
);
for (const [text, times] of wrong) console.log(`  ${times} × ${text}`);
const figures = [
  figure("RSS, MB", (reading) => Math.round(reading.rss / 1e6)),
  figure("heap and beside it, MB", (reading) => Math.round(reading.live / 1e6)),
  figure("open files", (reading) => reading.files),
  figure("timers and handles", (reading) => reading.resources.length),
  figure("listeners", (reading) => reading.listeners),
];
for (const { resources } of [start, end]) console.log(`  ${kinds(resources)}`);
const { code } = await product.stop();
network.close();
const met = figures.every((one) => one) && wrong.size === 0 && counts.checks > 0 && code === 0;
console.log(met ? "met" : "missed");
process.exit(met ? 0 : 1);

/** What each piece of work finds on a calm line. */
async function calmOutcomes(): Promise<Map<string, string>> {
  const known = await startProduct(network);
  const all: [string, string][] = [];
  for (let n = 0; n < KINDS; n++) all.push(...(await work(known.url, n, NOTHING)).outcomes);
  await known.stop();
  return new Map(all);
}

async function one(n: number): Promise<void> {
  const { answer, outcomes, wrong: found } = await work(product.url, n, calm);
  counts.done += 1;
  if (answer?.status === 503) counts.refused += 1;
  counts.checks += outcomes.length;
  counts.unknown += outcomes.filter(([, outcome]) => outcome === "unknown").length;
  for (const text of found) wrong.set(text, (wrong.get(text) ?? 0) + 1);
}

/** As many at once all the time. */
async function steady(forMs: number): Promise<void> {
  const began = performance.now();
  let n = 0;
  const client = async () => {
    while (performance.now() - began < forMs) await one(n++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
}

/** So many new ones a second, whether others are done or not. */
async function paced(forMs: number): Promise<void> {
  const began = performance.now();
  const all = new Set<Promise<void>>();
  for (let n = 0; performance.now() - began < forMs; await sleep(10)) {
    for (; n < ((performance.now() - began) / 1_000) * rate * SHARE; n++) {
      const running = one(n).finally(() => all.delete(running));
      all.add(running);
    }
  }
  await Promise.all(all);
}

/** What the process holds when nobody has asked for a while: connections kept for the next question and caches are part of that. */
async function atRest(): Promise<Reading & { files: number }> {
  await sleep(10_000);
  return { ...(await product.read()), files: openFiles(product.pid) };
}

function figure(what: string, of: (reading: Awaited<ReturnType<typeof atRest>>) => number): boolean {
  const [first, last] = [of(start), of(end)];
  const within = last <= Math.max(first * GROWTH, first + 2);
  console.log(`${within ? "met   " : "missed"}  ${what}: ${first} after the warm-up, ${last} at the end`);
  return within;
}

function total(counted: ReadonlyMap<string, number>): number {
  return [...counted.values()].reduce((sum, one) => sum + one, 0);
}

/** "Timeout 12, TCPSocketWrap 2" */
function kinds(resources: readonly string[]): string {
  const counted = new Map<string, number>();
  for (const kind of resources) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  return [...counted].map(([kind, times]) => `${kind} ${times}`).join(", ");
}
