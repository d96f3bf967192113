import { emptyReport, finished, reduce } from "#lib/report/reduce.ts";
import type { Finding, Report, ReportEvent, Verdict } from "#lib/report/schema.ts";
import { verdictOf } from "#lib/report/verdict.ts";

/** What one report of the chaotic network says otherwise than the calm one, and how much of it could be found out. */
export interface Comparison {
  /** Findings and verdicts compared. */
  checks: number;
  /** Of them, those that could not be found out though the calm one knew. */
  unknown: number;
  /** In words: what is claimed without evidence. */
  wrong: string[];
}

const VERDICT = "the verdict";

/** Checks whose failure says no more than that something could not be asked. */
export const ABOUT_ASKING: readonly string[] = ["blacklist/minor-not-asked", "compare/resolver-not-asked"];

/**
 * Whatever is said must be what the calm network says. That something could not be found out is always true, and a check that does not apply claims
 * nothing about the domain: it is counted with what could not be found out. `brings`: findings that the weather itself brings about; where one of them
 * fails, the verdict may follow it, though never to a pass.
 */
export function compare(calm: readonly ReportEvent[], chaotic: readonly ReportEvent[], brings: readonly string[] = []): Comparison {
  const [truth, said] = [reportOf(calm), reportOf(chaotic)];
  const outcomes = new Map(truth.findings.map(({ id, outcome }) => [id, outcome]));
  const claims = [
    { of: VERDICT, truth: verdictFor(truth, said), said: said.verdict, detail: said.headline },
    ...said.findings.map(({ id, outcome, detail = "" }) => ({ of: id, truth: outcomes.get(id) ?? "nothing", said: outcome, detail })),
  ];
  const otherwise = claims.filter((claim) => claim.said !== claim.truth);
  const brought = otherwise.filter(({ of, said }) => said === "fail" && brings.includes(of)).map(({ of }) => of);
  if (brought.length > 0 && said.verdict !== "pass") brought.push(VERDICT);
  const wrong = otherwise.filter(
    ({ of, said }) => said !== "unknown" && said !== "skip" && !ABOUT_ASKING.includes(of) && !brought.includes(of),
  );
  return {
    checks: claims.length,
    unknown: otherwise.length - wrong.length,
    wrong: [
      ...wrong.map((claim) => `${claim.of} is ${claim.said} and was ${claim.truth}. ${claim.detail}`),
      ...(said.failure ? [`the lookup failed: ${said.failure.message}`] : []),
    ],
  };
}

/**
 * The verdict that the calm network gives, without the checks of lists that say in the other report how many of the lists they did not hear: they hold no verdict back (DECISIONS 12), and
 * claim nothing.
 */
function verdictFor({ findings, verdict }: Report, said: Report): Verdict {
  const open = said.findings.filter(isLeftOpen).map(({ id }) => id);
  return open.length === 0 ? verdict : verdictOf(findings.filter(({ id }) => !open.includes(id)));
}

function isLeftOpen({ outcome, params: { answered, asked } }: Finding): boolean {
  return outcome === "skip" && typeof answered === "number" && typeof asked === "number" && answered < asked;
}

function reportOf(events: readonly ReportEvent[]): Report {
  const report = finished(events.reduce(reduce, emptyReport));
  if (!report) throw new Error("The stream of events ended before the report did");
  return report;
}
