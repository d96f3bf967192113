import { runLookup } from "#lib/engine/run.ts";
import { blacklist } from "#lib/lookups/blacklist/index.ts";
import type { Network } from "#lib/transport/node/network-types.ts";
import { type BenchNetwork, connect, roundTrip } from "./bench-network.ts";
import { atMost, type Figure, median, ms, quantile } from "./figures.ts";

const DEAD = 5;
const SLOW = 15;
const SLOWEST = 400; // milliseconds beyond the round trip
const LOOKUP_TIMEOUT = 5_000;
const ROUNDS = 9;

interface Decided {
  zone: string;
  outcome: string;
  /** Milliseconds after the start. */
  at: number;
}

/** One address on all lists: quick ones, slow ones, and some that died after their self-test. */
export async function benchBlacklist(bench: BenchNetwork): Promise<Figure[]> {
  const network = connect(bench.address);
  let host = 1;
  const check = () => decide(network, `203.0.113.${host++}`);
  const zones = (await check()).filter(({ outcome }) => outcome !== "skipped").map(({ zone }) => zone); // warms the self-tests
  const slow = zones.filter((_, i) => i % 4 === 1).slice(0, SLOW);
  const dead = zones.filter((_, i) => i % 4 === 3).slice(0, DEAD);
  await bench.order({ slow: Object.fromEntries(slow.map((zone, i) => [zone, (SLOWEST * (i + 1)) / SLOW])), dead: [] });
  const quickBeyond: number[] = [];
  const quickBeyondBurst: number[] = [];
  const slowBeyond: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rtt = median([await roundTrip(network), await roundTrip(network), await roundTrip(network)]);
    const rows = await check();
    const quick = quantile(
      rows.filter(({ zone }) => !slow.includes(zone)).map(({ at }) => at),
      0.95,
    );
    quickBeyond.push(quick - rtt);
    quickBeyondBurst.push(quick - (await burst(network, zones.length)));
    slowBeyond.push(last(rows) - rtt - SLOWEST);
  }
  await bench.order({ slow: {}, dead });
  const died = await check();
  await check(); // waits for the self-tests that the first silence set off
  const rtt = median([await roundTrip(network), await roundTrip(network), await roundTrip(network)]);
  const remembered = await check();
  network.close();
  await bench.order({ slow: {}, dead: [] });
  const n = `${zones.length} lists`;
  return [
    atMost(`Blacklists, ${n}: 95 % of the quick ones, beyond the round trip, median`, median(quickBeyond), 5, ms),
    atMost(`Blacklists, ${n}: the same, beyond as many plain questions at once, median`, median(quickBeyondBurst), 5, ms),
    atMost(`Blacklists, ${n}: all that answer, beyond the slowest, median`, median(slowBeyond), 5, ms),
    atMost(`Blacklists, ${DEAD} just died: all decided, beyond the time-out of a lookup`, last(died) - LOOKUP_TIMEOUT, 10, ms),
    atMost(`Blacklists, ${DEAD} dead ones remembered: all decided, beyond the round trip`, last(remembered) - rtt, 5, ms),
  ];
}

function last(rows: Decided[]): number {
  return Math.max(...rows.map(({ at }) => at));
}

/** Milliseconds until 95 % of so many plain questions, asked at once, are answered: what the demo network itself needs. */
async function burst(network: Network, questions: number): Promise<number> {
  const { transport } = network.open({ budget: questions, signal: new AbortController().signal });
  const start = performance.now();
  const ask = () => transport.resolver.query(`burst-${serial++}.bench.test`, "A").then(() => performance.now() - start);
  return quantile(await Promise.all(Array.from({ length: questions }, ask)), 0.95);
}

let serial = 0;

async function decide(network: Network, target: string): Promise<Decided[]> {
  const { transport, trace } = network.open({ budget: blacklist.budget, signal: new AbortController().signal });
  const start = performance.now();
  const decided = new Map<string, Decided>();
  for await (const event of runLookup(blacklist, { target }, { transport, trace, network: "demo", unicode: target })) {
    if (event.event !== "row" || event.row.state !== "done") continue;
    const zone = String(event.row.cells.zone);
    decided.set(zone, { zone, outcome: String(event.row.cells.outcome), at: performance.now() - start });
  }
  return [...decided.values()];
}
