import type { Check } from "#lib/engine/check.ts";
import type { HeadersFacts } from "#lib/lookups/headers/facts.ts";
import { arcMalformed, arcNotVerified } from "./arc.ts";
import { dmarcNotPass, spfNotPass } from "./authentication.ts";
import { returnPathUnaligned } from "./envelope.ts";
import { clockSkew, dateSkew, hopWithoutTls, noReceived, receivedUnreadable, slowHop } from "./journey.ts";
import { readLimit, unansweredQuestion } from "./limits.ts";
import { lineTooLong, malformedLine, rawOctets } from "./lines.ts";
import { authorInvalid, dateMalformed, dateMissing, duplicateField, messageIdMalformed, messageIdMissing } from "./required.ts";
import { resultsDiffer, resultsForged, resultsMalformed, resultsMissing } from "./results.ts";
import { bulkSenderRulesBroken, senderRulesBroken } from "./senders.ts";
import { dkimBodyLength, dkimFromNotSealed, dkimMalformed, dkimMissing, dkimWeak } from "./signatures.ts";
import { unsubscribeIncomplete, unsubscribeUnsigned } from "./unsubscribe.ts";
import { dkimKeyMissing, dkimNotVerified } from "./verification.ts";

/** Every check of the lookup of headers, in the order of the report: who it is from, what proves it, how it came, how it is written. */
export const headersChecks: readonly Check<HeadersFacts>[] = [
  dmarcNotPass,
  authorInvalid,
  duplicateField,
  spfNotPass,
  returnPathUnaligned,
  dkimMissing,
  dkimMalformed,
  dkimWeak,
  dkimNotVerified,
  dkimKeyMissing,
  dkimBodyLength,
  dkimFromNotSealed,
  senderRulesBroken,
  bulkSenderRulesBroken,
  unsubscribeIncomplete,
  unsubscribeUnsigned,
  noReceived,
  receivedUnreadable,
  hopWithoutTls,
  slowHop,
  clockSkew,
  dateSkew,
  dateMissing,
  dateMalformed,
  messageIdMissing,
  messageIdMalformed,
  malformedLine,
  lineTooLong,
  rawOctets,
  resultsMissing,
  resultsForged,
  resultsDiffer,
  resultsMalformed,
  arcMalformed,
  arcNotVerified,
  readLimit,
  unansweredQuestion,
];
