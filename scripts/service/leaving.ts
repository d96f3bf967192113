import { setTimeout as sleep } from "node:timers/promises";
import { ms } from "#scripts/bench/figures.ts";
import type { DistantNetwork } from "#scripts/product/start-network.ts";
import type { Product } from "#scripts/product/start-product.ts";
import { ask } from "./client.ts";
import type { Judged } from "./judged.ts";
import { openSockets } from "./open-sockets.ts";

const AT_ONCE = 10;
const GOAL = 200; // milliseconds until all sockets are closed
const PATIENCE = 10_000;
const NDJSON = { method: "POST", accept: "application/x-ndjson" };
/** Each waits for somebody: a mail server that says an octet a second, a web server that does, a name server that is silent. */
const WAITING = ["lookups/smtp/trickles.smtp.test", "lookups/mta-sts/slow.memory.test", "domain/timeouts.test", "domain/locked-down.test"];

/**
 * G-R11: when its readers leave, a report takes its sockets and its questions along. Sockets are counted by the kernel, questions by the name servers. That everything is
 * closed, and that nothing is asked any more, is judged; how fast, only where `timed`.
 */
export async function leaving(product: Product, network: DistantNetwork, timed: boolean): Promise<Judged> {
  for (const path of WAITING.slice(2)) await settled(ask(`${product.url}/api/v1/${path}?fresh=1`, NDJSON).answer, 25_000);
  await sleep(500);
  const before = openSockets(product.pid);
  const readers = WAITING.flatMap((path) => Array.from({ length: AT_ONCE }, () => ask(`${product.url}/api/v1/${path}?fresh=1`, NDJSON)));
  await Promise.all(readers.map(({ begun }) => begun));
  await sleep(1_000);
  const during = openSockets(product.pid);
  for (const reader of readers) reader.leave();
  const left = performance.now();
  while (openSockets(product.pid) > before && performance.now() - left < PATIENCE) await sleep(2);
  const closed = performance.now() - left;
  const after = openSockets(product.pid);
  await sleep(1_000);
  await network.questions();
  await sleep(2_000);
  const orphans = await network.questions();
  const { resources } = await product.read();
  return {
    goal: "G-R11 whoever leaves takes sockets and questions along",
    met: during > before + AT_ONCE && after <= before && orphans === 0 && (!timed || closed <= GOAL),
    said: `${readers.length} readers left: ${during - before} sockets closed after ${ms(closed)}, ${Math.max(0, after - before)} left open; ${orphans} questions in the two seconds that began a second later; ${resources.length} timers and handles remain`,
  };
}

function settled<T>(promise: Promise<T>, within: number): Promise<unknown> {
  return Promise.race([promise, sleep(within, undefined, { ref: false })]);
}
