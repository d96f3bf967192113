import { ms, quantile } from "#scripts/bench/figures.ts";
import { DOMAINS, domainName } from "#scripts/load/domains.ts";
import type { Product } from "#scripts/product/start-product.ts";
import type { Judged } from "#scripts/service/judged.ts";
import { readReport, type SeenReport } from "./read-report.ts";

/** Milliseconds: median and 95th percentile. */
const MX = { cold: [150, 400], cached: 40 } as const;
const REPORT = { p50: 1_200, p95: 2_500, firstFinding: 300, firstOctet: 100 };
const WARM_UP = 20;

/** G-R3: the mail servers of domains that nobody asked for before, and the same once more out of the cache. */
export async function oneTool(product: Product, lookups: number, timed: boolean): Promise<Judged> {
  const several = (first: number, fresh: boolean) =>
    inTurn(lookups, (n) => readReport(product, `/api/v1/lookups/mx/${domainName(first + n)}`, { fresh }));
  await several(0, true);
  const cold = await several(lookups, true);
  const cached = await several(lookups, false);
  const [p50, p95] = [times(cold, 0.5), times(cold, 0.95)];
  const wrong = [...cold, ...cached].filter(({ verdict }) => verdict !== cold[0]?.verdict || verdict === "unknown").length;
  return {
    goal: "G-R3 one lookup",
    met: wrong === 0 && (!timed || (p50 <= MX.cold[0] && p95 <= MX.cold[1] && times(cached, 0.95) <= MX.cached)),
    said: `mail servers of ${lookups} domains, cold p50 ${ms(p50)}, p95 ${ms(p95)} (goal: ${MX.cold.join(", ")} ms), out of the cache p95 ${ms(times(cached, 0.95))} (goal: ${MX.cached} ms); ${wrong} wrong`,
  };
}

/** G-R4: the domain report of the DNS alone, cold: when it ends, when its first check is finished, and when anything of it is there. */
export async function report(product: Product, reports: number, timed: boolean): Promise<Judged> {
  const several = (first: number, count: number) => inTurn(count, (n) => readReport(product, `/api/v1/domain/${domainName(first + n)}`));
  await several(0, Math.min(WARM_UP, reports));
  const seen = await several(DOMAINS / 2, reports);
  const at = (p: number) => times(seen, p);
  const finding = quantile(
    seen.map(({ firstFinding }) => firstFinding),
    0.95,
  );
  const octet = quantile(
    seen.map(({ firstOctet }) => firstOctet),
    0.95,
  );
  const wrong = seen.filter(({ verdict }) => verdict !== seen[0]?.verdict || verdict === null).length;
  return {
    goal: "G-R4 domain report of the DNS",
    met:
      wrong === 0 &&
      (!timed || (at(0.5) <= REPORT.p50 && at(0.95) <= REPORT.p95 && finding <= REPORT.firstFinding && octet <= REPORT.firstOctet)),
    said: `${reports} domains, p50 ${ms(at(0.5))}, p95 ${ms(at(0.95))} (goal: ${REPORT.p50}, ${REPORT.p95} ms); p95 of the first finished check ${ms(finding)}, of the first octet ${ms(octet)} (goal: ${REPORT.firstFinding}, ${REPORT.firstOctet} ms); ${wrong} wrong`,
  };
}

async function inTurn(count: number, ask: (n: number) => Promise<SeenReport>): Promise<SeenReport[]> {
  const seen: SeenReport[] = [];
  for (let n = 0; n < count; n++) seen.push(await ask(n));
  return seen;
}

function times(seen: readonly SeenReport[], p: number): number {
  return quantile(
    seen.map(({ ended }) => ended),
    p,
  );
}
