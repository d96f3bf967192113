import { setTimeout as sleep } from "node:timers/promises";
import { median, ms } from "#scripts/bench/figures.ts";
import { domainName } from "#scripts/load/domains.ts";
import type { Product } from "#scripts/product/start-product.ts";
import type { Judged } from "#scripts/service/judged.ts";
import type { Line } from "./lines.ts";
import { readReport } from "./read-report.ts";

const GOALS = { first: 1_300, later: 50, noticed: 10_000 }; // milliseconds: the first two beyond a calm lookup
const LOOKUPS = 20;
/** Until the resolver that gave no answer is left out. */
const LEFT_OUT = 6_000;
const PATIENCE = 30_000;

/**
 * G-R6: the resolver that is asked first dies, and comes back. Every report must be the one of calm weather, and the resolver be noticed as failing and as back; the times are
 * judged only where `timed`.
 */
export async function oneDead(product: Product, line: Line, timed: boolean): Promise<Judged> {
  let n = 0;
  let wrong = 0;
  const lookup = async () => {
    const { ended, verdict } = await readReport(product, `/api/v1/lookups/mx/${domainName(n++)}`);
    if (verdict !== calmVerdict) wrong += 1;
    return ended;
  };
  const { verdict: calmVerdict } = await readReport(product, `/api/v1/lookups/mx/${domainName(n++)}`);
  const several = async () => {
    const times: number[] = [];
    for (let time = 0; time < LOOKUPS; time++) times.push(await lookup());
    return median(times);
  };
  await several();
  const calm = await several();
  line.cut = true;
  const first = (await lookup()) - calm;
  await sleep(LEFT_OUT);
  const later = (await several()) - calm;
  const failing = await stateOf(product, line);
  line.cut = false;
  const noticed = await untilOk(product, line);
  return {
    goal: "G-R6 one of two resolvers dead",
    met:
      wrong === 0 &&
      failing === "failing" &&
      Number.isFinite(noticed) &&
      (!timed || (first <= GOALS.first && later <= GOALS.later && noticed <= GOALS.noticed)),
    said: `a lookup of the mail servers takes ${ms(calm)}; the first one after the death ${ms(first)} more, later ones ${ms(later)} more (median of ${LOOKUPS}); it is called ${failing}, and its return is noticed after ${ms(noticed)} (goal: ${GOALS.first}, ${GOALS.later}, ${GOALS.noticed} ms); ${wrong} wrong`,
  };
}

async function untilOk(product: Product, line: Line): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < PATIENCE) {
    if ((await stateOf(product, line)) === "ok") return performance.now() - started;
    await sleep(100);
  }
  return Number.POSITIVE_INFINITY;
}

/** What the product says of the resolver behind the line. */
async function stateOf({ url }: Product, line: Line): Promise<string> {
  const answer = await fetch(`${url}/api/v1/health`);
  const { resolvers } = (await answer.json()) as { resolvers: { server: string; state: string }[] }; // app/api/v1/health
  return resolvers.find(({ server }) => server === line.address)?.state ?? "unknown";
}
