import type { Check } from "#lib/engine/check.ts";
import type { SpfFacts } from "#lib/lookups/spf/facts.ts";
import { neutralAll, noAll, passAll } from "./all.ts";
import { mechanismAsModifier, nonAscii, syntaxError } from "./grammar.ts";
import { duplicateInclude, includeWithoutRecord, loop } from "./includes.ts";
import { tooManyLookups, tooManyMxHosts, tooManyVoidLookups, voidQueries } from "./limits.ts";
import { redirectBesideAll, termsAfterAll } from "./order.ts";
import { ptrUsed } from "./ptr.ts";
import { answerTooLong, recordTooLong, type99 } from "./publication.ts";
import { multipleRecords, none } from "./record.ts";
import { senderFail, senderNeutral, senderPermerror, senderSoftfail } from "./sender.ts";
import { unansweredQuestion } from "./unanswered-question.ts";

/** Every check of the SPF lookup, in the order of the report: the sender, the record, its terms, what they cost, how it is published. */
export const spfChecks: readonly Check<SpfFacts>[] = [
  senderFail,
  senderSoftfail,
  senderNeutral,
  senderPermerror,
  none,
  multipleRecords,
  syntaxError,
  nonAscii,
  mechanismAsModifier,
  passAll,
  neutralAll,
  noAll,
  termsAfterAll,
  redirectBesideAll,
  loop,
  includeWithoutRecord,
  duplicateInclude,
  ptrUsed,
  tooManyLookups,
  tooManyVoidLookups,
  voidQueries,
  tooManyMxHosts,
  recordTooLong,
  answerTooLong,
  type99,
  unansweredQuestion,
];
