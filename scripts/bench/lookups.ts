import type { AnyLookup } from "#lib/engine/lookup.ts";
import { collect, runLookup } from "#lib/engine/run.ts";
import { type LookupId, lookups } from "#lib/lookups/registry.ts";
import type { Report } from "#lib/report/schema.ts";
import { type BenchNetwork, connect, roundTrip } from "./bench-network.ts";
import { atMost, type Figure, median, times } from "./figures.ts";

const TARGET = "healthy.test";
const ROUNDS = 9;

/** Questions that must follow each other, for the domain of the bench: no answer, no next question. What is dialled comes after them. */
const DEPTHS: Partial<Record<LookupId, number>> = {
  dmarc: 2, // the record; the mail servers of where reports go
  dkim: 2, // the probe for a wildcard; the selectors
  "tls-rpt": 2, // the record; the mail servers of where reports go
  provider: 3, // MX and SPF; includes; selectors of the services
  "mta-sts": 1, // the record, MX and the address of the policy's host at once
  bimi: 2, // the record; the address of the indicator's host
  dane: 2, // MX; addresses and TLSA records
  smtp: 2, // MX; addresses
};

/** The report of each mail lookup against its critical path: round trips as measured beside it, and its longest connection. */
export async function benchLookups(bench: BenchNetwork): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const lookup of Object.values<AnyLookup>(lookups)) {
    const depth = DEPTHS[lookup.id as LookupId];
    if (depth !== undefined) figures.push(await benchLookup(bench, lookup, depth));
  }
  return figures;
}

async function benchLookup(bench: BenchNetwork, lookup: AnyLookup, depth: number): Promise<Figure> {
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const network = connect(bench.address, bench.servers); // cold: nothing cached
    const rtts = [await roundTrip(network), await roundTrip(network), await roundTrip(network)];
    const { transport, trace } = network.open({ budget: lookup.budget, signal: new AbortController().signal });
    const start = performance.now();
    const report = await collect(runLookup(lookup, { target: TARGET }, { transport, trace, network: "demo", unicode: TARGET }));
    const wall = performance.now() - start;
    network.close();
    if (report.verdict !== "pass") throw new Error(`${lookup.id} of ${TARGET} is ${report.verdict}`);
    if (round > 0) ratios.push(wall / (depth * median(rtts) + connectionTime(report)));
  }
  return atMost(`${lookup.id} report, wall / critical path, median of ${ROUNDS}`, median(ratios), 1.1, times);
}

/** Milliseconds of the longest connection: all are opened at once. */
function connectionTime({ trace }: Report): number {
  return Math.max(0, ...trace.filter(({ kind }) => kind !== "dns").map(({ milliseconds }) => milliseconds));
}
