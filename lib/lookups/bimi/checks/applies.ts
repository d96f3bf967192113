import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, skip, unknown } from "#lib/engine/check.ts";
import type { BimiFacts, EvidenceFacts, IndicatorFacts } from "#lib/lookups/bimi/facts.ts";
import { FILE_DETAILS, judgeFile } from "#lib/lookups/fetched/judge.ts";
import type { BimiStep } from "#lib/protocols/bimi/discovery.ts";
import type { MarkChain } from "#lib/protocols/bimi/evidence/chain.ts";
import type { BimiRecord } from "#lib/protocols/bimi/record.ts";
import type { SvgJudgement } from "#lib/protocols/bimi/svg/judge.ts";
import { visible } from "#lib/report/visible.ts";

/** Why a check does not apply or cannot be made. */
export const NO_ANSWER = { unanswered: UNANSWERED } as const;
export const NO_RECORD = { ...NO_ANSWER, "no-record": "No BIMI record applies to {domain}." } as const;
const TAKES_PART = { ...NO_RECORD, declined: "The domain takes no part in BIMI." } as const;
export const NO_INDICATOR = {
  ...TAKES_PART,
  ...FILE_DETAILS,
  "no-indicator": "The record names no indicator that could be fetched.",
} as const;
export const NO_EVIDENCE = {
  ...TAKES_PART,
  ...FILE_DETAILS,
  "no-evidence": "The record names no evidence that could be fetched.",
  "no-certificate": "The evidence holds no certificate that can be read; another check says so.",
} as const;

/** Judges the record that applies, once it is known whether there is one. */
export function onRecord<Detail extends string>(
  { applied, domain }: BimiFacts,
  test: (record: BimiRecord, step: BimiStep) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_RECORD> {
  if (applied.status === "unknown") return unknown("unanswered", unanswered(visible(applied.name), "TXT", applied.answer));
  return applied.status === "record" ? test(applied.record, applied.step) : skip("no-record", { domain: visible(domain) });
}

/** Judges the record of a domain that takes part. */
export function onParticipant<Detail extends string>(
  facts: BimiFacts,
  test: (record: BimiRecord, step: BimiStep) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof TAKES_PART> {
  return onRecord<Detail | keyof typeof TAKES_PART>(facts, (record, step) => (record.declined ? skip("declined") : test(record, step)));
}

/** Judges the fetch of the indicator. */
export function onIndicator<Detail extends string>(
  facts: BimiFacts,
  test: (indicator: IndicatorFacts) => CheckResult<Detail>,
): CheckResult<Detail | Exclude<keyof typeof NO_INDICATOR, keyof typeof FILE_DETAILS>> {
  return onParticipant<Detail | Exclude<keyof typeof NO_INDICATOR, keyof typeof FILE_DETAILS>>(facts, () =>
    facts.indicator ? test(facts.indicator) : skip("no-indicator"),
  );
}

/** Judges the indicator that has come. */
export function onSvg<Detail extends string>(
  facts: BimiFacts,
  test: (svg: SvgJudgement, indicator: IndicatorFacts) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_INDICATOR> {
  return onIndicator<Detail | keyof typeof NO_INDICATOR>(facts, (indicator) =>
    judgeFile<Detail | "not-reached">(indicator.fetched, () => (indicator.svg ? test(indicator.svg, indicator) : skip("not-reached"))),
  );
}

/** Judges the fetch of the evidence. */
export function onEvidence<Detail extends string>(
  facts: BimiFacts,
  test: (evidence: EvidenceFacts) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_EVIDENCE> {
  return onParticipant<Detail | keyof typeof NO_EVIDENCE>(facts, () => (facts.evidence ? test(facts.evidence) : skip("no-evidence")));
}

/** Judges the certificates of the evidence. */
export function onChain<Detail extends string>(
  facts: BimiFacts,
  test: (chain: MarkChain, evidence: EvidenceFacts) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_EVIDENCE> {
  return onEvidence<Detail | keyof typeof NO_EVIDENCE>(facts, (evidence) =>
    judgeFile<Detail | "no-certificate">(evidence.fetched, () =>
      evidence.chain ? test(evidence.chain, evidence) : skip("no-certificate"),
    ),
  );
}
