import type { Check } from "#lib/engine/check.ts";
import type { BimiFacts } from "#lib/lookups/bimi/facts.ts";
import { evidenceDisordered, evidenceExpired, evidenceExpiresSoon, evidenceUntrusted } from "./evidence-chain.ts";
import { evidenceNotFetched, evidenceUnreadable, noEvidence } from "./evidence-file.ts";
import { indicatorNotFetched, indicatorTooLarge, indicatorType } from "./indicator-file.ts";
import { indicatorActive, indicatorNotSvg, indicatorProfile, indicatorShape, indicatorSize } from "./indicator-svg.ts";
import { markLogo, markName, markPurpose, markTimestamps } from "./mark.ts";
import { dmarcNotEnforced, dmarcWeakened } from "./policy.ts";
import { declined, indicatorMissing, multipleRecords, noRecord, syntax, versionInvalid } from "./record.ts";
import { unansweredQuestion } from "./unanswered-question.ts";

/** Every check of the BIMI lookup, in the order of the report: the record, the policy, the indicator, the evidence, the mark. */
export const bimiChecks: readonly Check<BimiFacts>[] = [
  noRecord,
  versionInvalid,
  multipleRecords,
  syntax,
  declined,
  dmarcNotEnforced,
  dmarcWeakened,
  indicatorMissing,
  indicatorNotFetched,
  indicatorType,
  indicatorTooLarge,
  indicatorNotSvg,
  indicatorActive,
  indicatorProfile,
  indicatorShape,
  indicatorSize,
  noEvidence,
  evidenceNotFetched,
  evidenceUnreadable,
  evidenceUntrusted,
  evidenceDisordered,
  evidenceExpired,
  evidenceExpiresSoon,
  markPurpose,
  markName,
  markLogo,
  markTimestamps,
  unansweredQuestion,
];
