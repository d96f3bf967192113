import type { Check } from "#lib/engine/check.ts";
import type { DaneFacts } from "#lib/lookups/dane/facts.ts";
import { certificateMismatch, starttlsMissing } from "./certificates.ts";
import { noRecords, serverWithoutRecords } from "./publication.ts";
import { malformedRecord, noRollover, noUsableRecord, usageNotForMail, wholeCertificate } from "./records.ts";
import { addressNotSigned, mxNotSigned, recordsNotSigned, recordsUnanswered } from "./signatures.ts";
import { unansweredQuestion } from "./unanswered-question.ts";

/** Every check of the DANE lookup, in the order of the report: the records, their signatures, what they say, what the servers show. */
export const daneChecks: readonly Check<DaneFacts>[] = [
  noRecords,
  serverWithoutRecords,
  recordsUnanswered,
  mxNotSigned,
  addressNotSigned,
  recordsNotSigned,
  malformedRecord,
  usageNotForMail,
  noUsableRecord,
  starttlsMissing,
  certificateMismatch,
  wholeCertificate,
  noRollover,
  unansweredQuestion,
];
