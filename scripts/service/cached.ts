import { Agent, get } from "node:http";
import { ms, quantile } from "#scripts/bench/figures.ts";
import type { Product } from "#scripts/product/start-product.ts";
import type { Judged } from "./judged.ts";

const AT_ONCE = 16;
const GOALS = { rate: 500, p95: 50 };
const PATH = "/api/v1/lookups/mx/healthy.test";

/** G-R10: how many reports a second come out of the cache, and how fast. A figure of a machine: missed is said, and fails only where `timed`. */
export async function cached(product: Product, forMs: number, timed: boolean): Promise<Judged> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const times: number[] = [];
  let wrong = 0;
  const one = () =>
    new Promise<void>((resolve) => {
      const asked = performance.now();
      const end = (right: boolean) => {
        if (right) times.push(performance.now() - asked);
        else wrong += 1;
        resolve();
      };
      get(product.url + PATH, { agent }, (response) => {
        response.resume().on("end", () => end(response.statusCode === 200));
      }).on("error", () => end(false));
    });
  await one();
  times.length = 0;
  const started = performance.now();
  const client = async () => {
    while (performance.now() - started < forMs) await one();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  const rate = (times.length * 1_000) / (performance.now() - started);
  agent.destroy();
  const p95 = quantile(times, 0.95);
  return {
    goal: "G-R10 reports out of the cache",
    met: wrong === 0 && times.length > 0 && (!timed || (rate >= GOALS.rate && p95 <= GOALS.p95)),
    said: `${rate.toFixed(0)} a second with ${AT_ONCE} at once, p50 ${ms(quantile(times, 0.5))}, p95 ${ms(p95)}, ${wrong} wrong (goal: ${GOALS.rate}, ${GOALS.p95} ms)`,
  };
}
