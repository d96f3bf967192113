import { collect, runLookup } from "#lib/engine/run.ts";
import { startLab } from "#lib/lab/lab.ts";
import { dns } from "#lib/lookups/dns/index.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { atMost, type Figure, median, ms, times } from "./figures.ts";

const DELAY = 20; // milliseconds
const ROUNDS = 20;
const DEPTH = 6; // round trips
const ZONES = ["healthy.zone.test", "moved.zone.test"];

/** The health of a zone, past every cache, against the round trip measured beside each report. */
export async function benchZone(): Promise<Figure[]> {
  const lab = await startLab({ delayMs: DELAY });
  const walls: number[] = [];
  const trips: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const target of ZONES) {
      const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
      const { transport, trace } = network.open({ budget: dns.budget, signal: new AbortController().signal });
      const asked = performance.now();
      await transport.resolver.query("healthy.test", "A");
      const started = performance.now();
      const report = await collect(runLookup(dns, { target }, { transport, trace, network: "demo", unicode: target }));
      if (report.verdict === "unknown") throw new Error(`${target}: ${report.headline}`);
      if (round > 0) {
        trips.push(started - asked);
        walls.push(performance.now() - started);
      }
      network.close();
    }
  }
  await lab.close();
  const [wall, trip] = [median(walls), median(trips)];
  const what = `Zone health, median of ${walls.length} reports`;
  return [
    atMost(`${what}, beyond ${DEPTH} round trips of ${ms(trip)}`, Math.max(0, wall - DEPTH * trip), 20, ms),
    atMost(`${what}, wall / round trip`, wall / trip, DEPTH + DELAY / trip, times),
  ];
}
