import { setTimeout as sleep } from "node:timers/promises";
import { domainName } from "#scripts/load/domains.ts";
import type { Product } from "#scripts/product/start-product.ts";
import { type Answer, ask } from "./client.ts";
import type { Judged } from "./judged.ts";

const CLIENTS = 8;
const GOAL = 25_000; // milliseconds until the process has ended
const NDJSON = "application/x-ndjson";
/** It would go on for a minute. */
const LONG = "lookups/smtp/trickles.smtp.test?fresh=1";

/**
 * G-R13: SIGTERM while requests come in, behind a balancer that asks whether we are ready and sends nobody more when we are not. Everything that was taken is answered
 * whole; what cannot finish ends with an event that says why; the process ends by itself.
 */
export async function ending(product: Product): Promise<Judged> {
  let ready = true;
  let notReady = 0;
  let asks = true;
  const balancer = (async () => {
    while (asks) {
      const answer = await ask(`${product.url}/readyz`).answer;
      if (answer.status === 503) notReady = answer.status;
      ready &&= answer.status === 200;
      await sleep(200);
    }
  })();
  const long = Array.from({ length: 3 }, () => ask(`${product.url}/api/v1/${LONG}`, { method: "POST", accept: NDJSON }));
  const answers: Answer[] = [];
  let n = 0;
  const client = async () => {
    while (ready) answers.push(await ask(`${product.url}/api/v1/lookups/mx/${domainName(n++)}?fresh=1`).answer);
  };
  const clients = Array.from({ length: CLIENTS }, client);
  await Promise.all(long.map(({ begun }) => begun));
  await sleep(1_500);
  const before = answers.length;
  const { code, milliseconds } = await product.stop();
  await Promise.all(clients);
  asks = false;
  await balancer;
  const cut = answers.filter(({ status, body }) => status !== 200 || !whole(body));
  const ends = (await Promise.all(long.map(({ answer }) => answer))).map(({ status, body }) => (status === 200 ? lastEvent(body) : "cut"));
  const truthful = ends.every((end) => /"event":"end".*"verdict":"unknown"/s.test(end));
  return {
    goal: "G-R13 SIGTERM under load",
    met: code === 0 && milliseconds <= GOAL && cut.length === 0 && truthful && notReady === 503 && answers.length > before,
    said: `${answers.length - before} requests answered after the signal and ${before} before, ${cut.length} of them not whole; readiness ${notReady || "never 503"}; ${ends.length} long reports end with ${truthful ? "an unknown verdict" : ends[0]?.slice(0, 200)}; exit code ${code} after ${(milliseconds / 1_000).toFixed(1)} s`,
  };
}

function whole(body: string): boolean {
  try {
    return typeof JSON.parse(body).verdict === "string";
  } catch {
    return false;
  }
}

function lastEvent(body: string): string {
  return body.trimEnd().split("\n").at(-1) ?? "";
}
