import { z } from "zod";
import { type Finding, verdictSchema } from "./schema.ts";
import type { SuiteReport } from "./suite.ts";
import { statusOf } from "./verdict.ts";

const statusSchema = z.enum(["pass", "info", "warning", "fail", "unknown", "skip"]);

const judgedOtherwiseSchema = z.object({
  id: z.string().describe("Of the check"),
  lookup: z.string().describe("Title of the lookup"),
  title: z.string().describe("As it is put today or, where there is no such check any more or it finds out nothing today, as it was put"),
  detail: z.string().nullable(),
  before: statusSchema.nullable().describe("Null: there was no such check"),
  after: statusSchema.nullable().describe("Null: there is no such check any more"),
});
/** A check that comes out otherwise by the rules of today. */
export type JudgedOtherwise = z.infer<typeof judgedOtherwiseSchema>;

export const judgedAgainSchema = z.object({
  verdict: z.object({ before: verdictSchema, after: verdictSchema }),
  headline: z.string().describe("Today’s verdict as one sentence"),
  checks: z.array(judgedOtherwiseSchema),
});
/** What the rules of today say of an old report. */
export type JudgedAgain = z.infer<typeof judgedAgainSchema>;

/** Compares a report with what the rules of today make of the same evidence. New checks count where they fail, and checks that are no more where they failed. */
export function judgedAgain(report: SuiteReport, again: SuiteReport): JudgedAgain {
  const [was, is] = [byId(report), byId(again)];
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  return {
    verdict: { before: report.verdict, after: again.verdict },
    headline: again.headline,
    checks: ids.flatMap((id) => otherwise(id, was.get(id), is.get(id))),
  };
}

interface Place {
  lookup: string;
  finding: Finding;
}

function byId({ reports }: SuiteReport): Map<string, Place> {
  return new Map(reports.flatMap(({ title, findings }) => findings.map((finding) => [finding.id, { lookup: title, finding }] as const)));
}

function otherwise(id: string, was: Place | undefined, is: Place | undefined): JudgedOtherwise[] {
  const shown = is ?? was;
  const [before, after] = [was ? statusOf(was.finding) : null, is ? statusOf(is.finding) : null];
  if (!shown || before === after) return [];
  if ((!was || !is) && shown.finding.outcome !== "fail") return [];
  // The title of a check that finds out nothing would say that all is well.
  const found = is && (is.finding.outcome === "pass" || is.finding.outcome === "fail");
  const { title } = (found ? is : (was ?? shown)).finding;
  return [{ id, lookup: shown.lookup, title, detail: shown.finding.detail ?? null, before, after }];
}
