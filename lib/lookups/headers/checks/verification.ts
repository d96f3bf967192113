import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { fieldEvidence, MOST_SHOWN } from "#lib/lookups/headers/evidence.ts";
import type { HeadersFacts, SignatureFacts } from "#lib/lookups/headers/facts.ts";
import { shown } from "#lib/lookups/headers/shown.ts";
import { verdictText } from "#lib/lookups/headers/verdict-texts.ts";
import { keyName } from "#lib/protocols/dkim/key-name.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { rfc } from "#lib/specs/rfc.ts";
import type { SignatureCause } from "#lib/transport/verifier-types.ts";
import { headersCheck } from "./declare.ts";
import { NO_SIGNATURE } from "./signatures.ts";

/** Why signatures were not verified. */
export const LEFT_OUT = {
  "no-body": "The text holds no body, and a signature covers the body too. Paste the whole message.",
  cut: "The message is longer than what Mailvane reads, so that its signatures cannot be verified.",
  "too-many": "The message has more than 10 signatures, more than Mailvane verifies.",
} as const;

const APPLIES = {
  ...NO_SIGNATURE,
  ...LEFT_OUT,
  altered: "The text lost white space on its way here, which breaks signatures. Paste the source as the file (.eml) holds it.",
  unanswered: UNANSWERED,
} as const;

/** These have checks of their own. */
const ELSEWHERE: readonly SignatureCause["code"][] = ["key-missing", "key-weak", "algorithm-weak", "malformed", "unanswered"];

export const dkimNotVerified = headersCheck({
  id: "headers/dkim-not-verified",
  severity: "warning",
  title: "Every DKIM signature verifies",
  failureTitle: "{count} {count|signature does|signatures do} not verify",
  why: "What was signed is not what arrived: the message was changed on the way, as mailing lists and filters do, or while it was copied; or the key that is published is not the one that signed. A signature that does not verify counts as none.",
  fix: "If you copied the message out of a mail program, take its source as a file (.eml) and look again. If it stays so, compare what the sender signed with what arrived, and the key that is published with the one that signs.",
  details: APPLIES,
  references: [rfc(6376, "6.1.3"), rfc(6376, "6.1")],
  test: (facts) =>
    onVerified(facts, (signatures) => {
      const found = signatures.filter(({ verdict }) => verdict?.cause && !ELSEWHERE.includes(verdict.cause.code));
      if (found.length === 0) return pass();
      return facts.altered ? unknown("altered", {}, evidenceOf(found)) : fail(evidenceOf(found), { params: { count: found.length } });
    }),
});

export const dkimKeyMissing = headersCheck({
  id: "headers/dkim-key-missing",
  severity: "warning",
  title: "The key of every DKIM signature is published",
  failureTitle: "The key of {count} {count|signature|signatures} is not published",
  why: "Without its key a signature cannot be verified, and counts as none. Keys of old messages are taken away in time; in a new message it means that the key was never published, or stands elsewhere.",
  fix: "If the message is new, publish the key at {name}. If it is older than some weeks, nothing is to be done.",
  details: APPLIES,
  references: [rfc(6376, "6.1.2"), rfc(6376, "3.6.2.1")],
  test: (facts) =>
    onVerified(facts, (signatures) => {
      const found = signatures.filter(({ verdict }) => verdict?.cause?.code === "key-missing");
      const [first] = found;
      return first ? fail(evidenceOf(found), { params: { count: found.length, name: nameOf(first) } }) : pass();
    }),
});

function onVerified<Detail extends string = never>(
  { signatures, verification }: HeadersFacts,
  test: (signatures: readonly SignatureFacts[]) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof APPLIES> {
  if (signatures.length === 0) return skip("none");
  if (verification.status === "no-body") return skip("no-body");
  if (verification.status !== "done") return unknown(verification.status);
  const result = test(signatures);
  const open = signatures.find(({ verdict }) => verdict?.result === "unknown");
  const cause = open?.verdict?.cause;
  if (result.outcome !== "pass" || !open || cause?.code !== "unanswered") return result;
  return unknown("unanswered", unanswered(nameOf(open), "TXT", cause.answer));
}

function nameOf({ read: { selector, domain } }: SignatureFacts): string {
  return shown(keyName(selector ?? "", domain ?? ""));
}

function evidenceOf(signatures: readonly SignatureFacts[]): Evidence[] {
  return signatures.slice(0, MOST_SHOWN).map(({ field, verdict }) => ({
    ...fieldEvidence(field, verdict ? verdictText(verdict) : undefined),
    ...(verdict?.exchange !== undefined && { exchange: verdict.exchange }),
  }));
}
