import { collect, runLookup } from "#lib/engine/run.ts";
import { mx } from "#lib/lookups/mx/index.ts";
import type { Network } from "#lib/transport/node/network-types.ts";
import { connect, roundTrip } from "./bench-network.ts";
import { DOMAINS, domainName } from "./domains.ts";
import { atMost, type Figure, median, quantile, times } from "./figures.ts";

const DEPTH = 4; // MX, addresses, PTR, forward
const ROUNDS = 5;

/** The MX report against its critical path, four round trips as measured beside each report. */
export async function benchMx(address: string): Promise<Figure[]> {
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const network = connect(address); // cold: nothing cached
    for (let d = 0; d < DOMAINS; d++) {
      const rtts = [await roundTrip(network), await roundTrip(network), await roundTrip(network)];
      const wall = await report(network, domainName(d));
      if (round > 0) ratios.push(wall / (DEPTH * median(rtts)));
    }
    network.close();
  }
  const n = `${ratios.length} reports`;
  return [
    atMost(`MX report, wall / critical path, median of ${n}`, median(ratios), 1.05, times),
    atMost(`MX report, wall / critical path, p95 of ${n}`, quantile(ratios, 0.95), 1.15, times),
  ];
}

async function report(network: Network, target: string): Promise<number> {
  const { transport, trace } = network.open({ budget: mx.budget, signal: new AbortController().signal });
  const start = performance.now();
  const { findings } = await collect(runLookup(mx, { target }, { transport, trace, network: "demo", unicode: target }));
  const wall = performance.now() - start;
  if (findings.some(({ id, outcome }) => id === "mx/reverse-not-confirmed" && outcome !== "pass")) throw new Error(`${target} is wrong`);
  return wall;
}
