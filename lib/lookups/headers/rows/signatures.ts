import type { SignatureFacts, Verification } from "#lib/lookups/headers/facts.ts";
import { shown } from "#lib/lookups/headers/shown.ts";
import { NOT_VERIFIED, verdictText } from "#lib/lookups/headers/verdict-texts.ts";
import type { Row } from "#lib/report/schema.ts";
import { moment, rowOf } from "./row.ts";

/** One row for each DKIM-Signature, in the order of the message. In: null while they are being verified. */
export function signatureRows(signatures: readonly SignatureFacts[], verification: Verification | null): Row[] {
  return signatures.map(({ read: { domain, selector, algorithm, signedAt }, verdict }, index) =>
    rowOf(
      "signature",
      index + 1,
      {
        from: domain && shown(domain),
        protocol: algorithm && shown(algorithm),
        date: moment(signedAt === null ? null : signedAt * 1000),
        selector: selector && shown(selector),
        result: verdict?.result ?? null,
        note: verdict ? verdictText(verdict) : verification && verification.status !== "done" ? NOT_VERIFIED[verification.status] : null,
      },
      verification === null ? "pending" : "done",
    ),
  );
}
