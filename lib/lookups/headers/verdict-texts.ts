import { causeOf } from "#lib/engine/causes.ts";
import type { Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import type { SignatureCause, SignatureVerdict } from "#lib/transport/verifier-types.ts";
import type { Verification } from "./facts.ts";
import { shown } from "./shown.ts";

const CAUSES: Record<SignatureCause["code"], string> = {
  "body-changed": "does not verify: the body is not the one that was signed",
  "header-changed": "does not verify: a signed field was changed, or the key is not the one that signed",
  "key-missing": "cannot be verified any more: its key is not published",
  "key-weak": "does not count: its key is shorter than 1024 bits",
  "key-unusable": "does not verify: its key cannot be used ({text})",
  "algorithm-weak": "does not count: rsa-sha1 must not be used",
  expired: "had expired when the message came in",
  malformed: "cannot be read as a signature ({text})",
  unanswered: "could not be verified: the question for its key has no answer, {cause}",
};
const VERIFIES = { plain: "verifies", sized: "verifies, with a key of {bits} bits" } as const;
export const NOT_VERIFIED: Record<Exclude<Verification["status"], "done">, string> = {
  "no-body": "not verified: the text holds no body",
  cut: "not verified: the message is longer than what Mailvane reads",
  "too-many": "not verified: the message has more signatures than Mailvane verifies",
};

/** What became of a signature, as words that stand after its name. */
export function verdictText({ result, cause, bits }: SignatureVerdict): string {
  if (result === "pass" || cause === null) return bits === null ? VERIFIES.plain : fill(VERIFIES.sized, { bits });
  return fill(CAUSES[cause.code], causeParams(cause));
}

function causeParams(cause: SignatureCause): Params {
  if (cause.code === "unanswered") return { cause: causeOf(cause.answer) };
  return "text" in cause ? { text: shown(cause.text) } : {};
}
