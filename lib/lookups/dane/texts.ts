import type { RecordResult } from "#lib/protocols/dane/evaluate.ts";
import type { MalformedReason } from "#lib/protocols/dane/tlsa.ts";

/** What a record says of a certificate, in words that stand after a colon. */
export const RESULTS: Record<RecordResult, string> = {
  match: "the record matches",
  "no-match": "the record matches no certificate that the server sends",
  "not-for-mail": "senders pass over usages 0 and 1",
  malformed: "the record cannot be used",
  name: "the authority matches, and the certificate bears neither the name of the server nor that of the domain",
  expired: "the authority matches, and a certificate of the chain is out of date",
  broken: "the authority matches, and has not signed the certificate of the server",
};

/** Why no sender can use a record, as a sentence without its full stop. */
export const MALFORMED: Record<MalformedReason, string> = {
  usage: "There is no usage of this number: 2 and 3 are for mail",
  selector: "There is no selector of this number: 0 is the certificate, 1 its key",
  "matching-type": "There is no matching type of this number: 0, 1 and 2",
  length: "The data has another length than its digest: 32 octets for type 1, 64 for type 2",
};
