import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, skip, unknown } from "#lib/engine/check.ts";
import type { SpfFacts } from "#lib/lookups/spf/facts.ts";
import { brief } from "#lib/lookups/spf/shown.ts";
import type { SpfRecord } from "#lib/protocols/spf/record.ts";
import { unansweredIn } from "#lib/protocols/spf/unanswered-in.ts";
import type { WalkedRecord } from "#lib/protocols/spf/walked.ts";
import type { RecordType } from "#lib/transport/types.ts";

/** Why a check about the record does not apply or cannot be made. */
export const NO_RECORD = {
  none: "{domain} has no SPF record.",
  multiple: "{domain} has more than one SPF record, and receivers use none of them.",
  invalid: "The record breaks the grammar, so receivers come to none of its terms.",
  unanswered: UNANSWERED,
} as const;

/** The same of a check about the whole tree of includes. */
export const NO_TREE = {
  ...NO_RECORD,
  cut: "The tree of records is larger than one report follows ({bounds}), so the rest of it is not known.",
} as const;

const BOUNDS = { records: "60 records", questions: "120 questions", depth: "12 levels", terms: "1,000 terms" } as const;

/** A record without a syntax error. */
export interface ValidRecord extends WalkedRecord {
  record: SpfRecord;
}

/** Judges the domain's own record. */
export function onRecord<Detail extends string>(
  { domain, walk: { root } }: SpfFacts,
  test: (root: ValidRecord) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_RECORD> {
  const { selection, record } = root;
  if (selection.status === "failed") return unknown("unanswered", unanswered(brief(domain), "TXT", selection.answer));
  if (selection.status === "multiple") return skip("multiple", { domain });
  if (!record) return skip("none", { domain });
  return record.problems.length > 0 ? skip("invalid") : test({ ...root, record });
}

/** Judges the whole tree. A pass counts only when all of it was seen: every question of these types has an answer. */
export function onTree<Detail extends string>(
  facts: SpfFacts,
  types: readonly RecordType[],
  test: (root: ValidRecord) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_TREE> {
  return onRecord<Detail | keyof typeof NO_TREE>(facts, (root) => {
    const result = test(root);
    return result.outcome === "pass" ? (unseen(facts, types) ?? result) : result;
  });
}

/** The result where part of the tree was not seen; null when all of it was. */
export function unseen({ walk }: SpfFacts, types: readonly RecordType[]): CheckResult<"unanswered" | "cut"> | null {
  const open = unansweredIn(walk).find(({ type }) => types.includes(type));
  if (open) return unknown("unanswered", unanswered(brief(open.name), open.type, open.answer));
  return walk.stopped.length > 0 ? unknown("cut", { bounds: walk.stopped.map((stop) => BOUNDS[stop]).join(", ") }) : null;
}
