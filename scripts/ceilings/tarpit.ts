import { ms, quantile } from "#scripts/bench/figures.ts";
import type { Product } from "#scripts/product/start-product.ts";
import type { Judged } from "#scripts/service/judged.ts";
import { readReport, type SeenReport } from "./read-report.ts";
import { QUICK, SLOW_SERVER, TARPIT } from "./zones.ts";

const GOAL = 1_500; // milliseconds that p95 may rise

/** G-R7: one of four name servers takes ten seconds for every answer. A finding must name it; by how much reports take longer is judged only where `timed`. */
export async function tarpit(product: Product, reports: number, timed: boolean): Promise<Judged> {
  const several = async (domain: string) => {
    const seen: SeenReport[] = [];
    for (let time = 0; time < reports; time++) seen.push(await readReport(product, `/api/v1/domain/${domain}`, { active: true }));
    return seen;
  };
  await readReport(product, `/api/v1/domain/${QUICK}`, { active: true });
  const quick = await several(QUICK);
  const slow = await several(TARPIT);
  const p95 = (all: readonly SeenReport[]) =>
    quantile(
      all.map(({ ended }) => ended),
      0.95,
    );
  const rise = p95(slow) - p95(quick);
  const unnamed = slow.filter(({ findings }) => naming(findings).length === 0).length;
  const finding = naming(slow[0]?.findings ?? [])[0];
  const complained = quick.filter(({ findings }) => findings.some(({ outcome }) => outcome === "unknown")).length;
  return {
    goal: "G-R7 one of four name servers is a tarpit",
    met: unnamed === 0 && complained === 0 && (!timed || rise <= GOAL),
    said: `p95 of ${reports} domain reports ${ms(p95(quick))} without and ${ms(p95(slow))} with it: ${ms(rise)} more (goal: ${GOAL} ms); ${finding ? `${finding.id} names it` : "no finding names it"}; ${unnamed} reports do not, ${complained} of the others leave something open`,
  };
}

/** The findings that complain of the slow server, or say that it gave no answer. */
function naming(findings: SeenReport["findings"]): SeenReport["findings"] {
  return findings.filter(
    ({ outcome, params }) => (outcome === "fail" || outcome === "unknown") && JSON.stringify(params).includes(SLOW_SERVER),
  );
}
