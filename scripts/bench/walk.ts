import { startLab } from "#lib/lab/lab.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { atMost, type Figure, median, ms, times } from "./figures.ts";

const DELAY = 20; // milliseconds
const ROUNDS = 40;
/** Of the top-level domain, and of the zone: no answer, no next question. */
const DEPTH = 2;
const REGISTRY = "192.0.2.5";

/** A walk to a zone whose top-level domain is known, against its critical path: round trips as measured beside it. */
export async function benchWalk(): Promise<Figure[]> {
  const lab = await startLab({ delayMs: DELAY });
  const ratios: number[] = [];
  const trips: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
    const { transport } = network.open({ budget: 100, signal: new AbortController().signal, via: "authority" });
    await transport.resolver.query("nobody-has-this-name.test", "A"); // the way to .test
    const reply = await transport.servers.ask({ server: REGISTRY, name: "test", type: "SOA" });
    if (reply.status !== "ok") throw new Error(`The registry is silent: ${reply.status}`);
    const start = performance.now();
    const answer = await transport.resolver.query("healthy.test", "MX");
    const wall = performance.now() - start;
    network.close();
    if (answer.status !== "ok") throw new Error(`The walk to healthy.test ended with ${answer.status}`);
    if (round === 0) continue;
    trips.push(reply.milliseconds);
    ratios.push(wall / (DEPTH * reply.milliseconds));
  }
  await lab.close();
  const what = `Walk below a known top-level domain, wall / ${DEPTH} round trips of ${ms(median(trips))}, median of ${ROUNDS}`;
  return [atMost(what, median(ratios), 1.2, times)];
}
