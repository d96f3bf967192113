import type { DKIMResult } from "mailauth";
import type { SignatureCause } from "#lib/transport/verifier-types.ts";

type Status = DKIMResult["status"];

/** What mailauth says of a key record that cannot be used (RFC 6376 §6.1.2). */
const UNUSABLE = new Set([
  "unknown key version",
  "unknown key type",
  "invalid public key",
  "inappropriate hash algorithm",
  "inappropriate key algorithm",
  "key not for email",
  "domain mismatch",
]);

/** The cause in the words of the port. In: a status that is neither a pass nor a temporary error. */
export function causeOf(status: Status): SignatureCause {
  const text = typeof status.comment === "string" ? status.comment : "";
  if (status.policy?.["dkim-rules"] === "weak-key") return { code: "key-weak" };
  switch (text) {
    case "weak algorithm":
      return { code: "algorithm-weak" };
    case "body hash did not verify":
      return { code: "body-changed" };
    case "bad signature":
      return { code: "header-changed" };
    case "no key":
      return { code: "key-missing" };
    case "expired":
      return { code: "expired" };
    default:
      return { code: UNUSABLE.has(text) ? "key-unusable" : "malformed", text };
  }
}
