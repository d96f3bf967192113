import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, skip, unknown } from "#lib/engine/check.ts";
import type { TlsRptFacts } from "#lib/lookups/tls-rpt/facts.ts";
import { textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import type { Span } from "#lib/protocols/tag-list/tag.ts";
import type { TlsRptRecord } from "#lib/protocols/tls-rpt/record.ts";
import type { TlsRptSelection } from "#lib/protocols/tls-rpt/select.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";

/** Why a check does not apply or cannot be made. */
export const NO_ANSWER = { unanswered: UNANSWERED } as const;
export const NO_RECORD = { ...NO_ANSWER, none: "{domain} has no TLS reporting policy that counts." } as const;

type Answered = Exclude<TlsRptSelection, { status: "failed" }>;

/** Judges what stands at the name, once there is an answer. */
export function onAnswer<Detail extends string>(
  { name, selection }: TlsRptFacts,
  test: (selection: Answered) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_ANSWER> {
  return selection.status === "failed" ? unknown("unanswered", unanswered(visible(name), "TXT", selection.answer)) : test(selection);
}

/** Judges the record. */
export function onRecord<Detail extends string>(
  facts: TlsRptFacts,
  test: (record: TlsRptRecord) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_RECORD> {
  return onAnswer<Detail | keyof typeof NO_RECORD>(facts, (selection) =>
    selection.status === "record" ? test(selection.record) : skip("none", { domain: visible(facts.domain) }),
  );
}

/** The record, with a stretch of it marked. */
export function recordEvidence(facts: TlsRptFacts, { text }: TlsRptRecord, span?: Span, note?: string): Evidence {
  return textEvidence(facts, text, span, note);
}
