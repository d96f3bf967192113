import { isFailed } from "#lib/transport/read.ts";
import type { Answer } from "#lib/transport/types.ts";
import type { Security } from "./facts.ts";

/** Whether anything can be validated: the root is signed, so that its own records are validated or nothing is. Null where it is not known. */
export function validates(probe: Answer): boolean | null {
  return isFailed(probe) ? null : probe.authentic;
}

/** What is to be said of an answer, where answers can be validated or cannot (RFC 4035 §4.3). */
export function securityOf(answer: Answer, validating: boolean | null): Security {
  if (isFailed(answer)) return "failed";
  if (answer.authentic) return "secure";
  return validating === true ? "insecure" : "unvalidated";
}

/** Of both families: as weak as the weaker of those that have records. */
export function addressSecurity(a: Answer, aaaa: Answer, validating: boolean | null): Security {
  const found = [a, aaaa].filter(({ status }) => status === "ok");
  const failed = [a, aaaa].find(isFailed);
  if (found.length === 0 && failed) return "failed";
  const states = (found.length > 0 ? found : [a, aaaa]).map((answer) => securityOf(answer, validating));
  return states.find((state) => state !== "secure") ?? "secure";
}
