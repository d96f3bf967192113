import type { Check } from "#lib/engine/check.ts";
import type { TlsRptFacts } from "#lib/lookups/tls-rpt/facts.ts";
import { destinationUnreachable, draftName, unansweredQuestion } from "./reach.ts";
import { multipleRecords, recordMissing, versionInvalid } from "./record.ts";
import { destinationMissing, reportAddressInvalid, syntax, unknownField } from "./syntax.ts";

/** Every check of the TLS-RPT lookup, in the order of the report. */
export const tlsRptChecks: readonly Check<TlsRptFacts>[] = [
  recordMissing,
  versionInvalid,
  multipleRecords,
  draftName,
  syntax,
  destinationMissing,
  reportAddressInvalid,
  destinationUnreachable,
  unknownField,
  unansweredQuestion,
];
