import { judge } from "#lib/engine/judge.ts";
import { spfChecks } from "#lib/lookups/spf/checks/catalogue.ts";
import { gatherSpf } from "#lib/lookups/spf/gather.ts";
import { spfHeadline } from "#lib/lookups/spf/headline.ts";
import { spfInput } from "#lib/lookups/spf/input.ts";
import { spfMeasures } from "#lib/lookups/spf/measures.ts";
import type { Report, Row } from "#lib/report/schema.ts";
import { verdictOf } from "#lib/report/verdict.ts";
import type { Resolver } from "#lib/transport/types.ts";

/** What a report says, without what the run adds to it. Rows are in the order in which they were first told. */
export type SpfReport = Pick<Report, "rows" | "findings" | "verdict" | "headline" | "measures">;

/** The SPF report of raw fields over a test's resolver. */
export async function reportOn(
  fields: { target: string; ip?: string; sender?: string; helo?: string },
  resolver: Resolver,
): Promise<SpfReport> {
  const gathering = gatherSpf(spfInput.parse(fields), { resolver, now: () => 0 });
  const rows = new Map<string, Row>();
  let step = await gathering.next();
  for (; !step.done; step = await gathering.next()) rows.set(step.value.id, step.value);
  const facts = step.value;
  const findings = spfChecks.map((check) => judge(check, facts));
  const headline = spfHeadline(facts, findings);
  return { rows: [...rows.values()], findings, verdict: verdictOf(findings), headline, measures: spfMeasures(facts) };
}
