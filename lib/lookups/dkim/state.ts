import { allows, isTesting } from "#lib/protocols/dkim/parse.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import { isDangling, type KeyFacts, type SelectorFacts } from "./facts.ts";

/** RFC 8301 §3.2: shorter keys are invalid; those below the second length should be longer; verifiers need not take longer ones. */
export const FEWEST_BITS = 1024;
export const ENOUGH_BITS = 2048;
export const MOST_BITS = 4096;

/** What is to be said of a selector first. */
export type SelectorState =
  | "no answer"
  | "no record"
  | "dangling alias"
  | "several records"
  | "no key"
  | "invalid"
  | "revoked"
  | "compromised"
  | "weak"
  | "no SHA-256"
  | "not for mail"
  | "testing"
  | "short"
  | "usable";

export function stateOf(selector: SelectorFacts): SelectorState {
  if (isFailed(selector.answer)) return "no answer";
  if (isAbsent(selector.answer)) return isDangling(selector) ? "dangling alias" : "no record";
  const [key] = selector.keys;
  if (selector.records > 1) return "several records";
  return key ? keyState(key) : "no record";
}

function keyState({ record, meant, compromised }: KeyFacts): SelectorState {
  const { material } = record;
  if (!meant) return "no key";
  if (material.status === "revoked" && record.problems.length === 0) return "revoked";
  if (record.problems.length > 0 || material.status !== "key") return "invalid";
  if (compromised) return "compromised";
  const { key } = material;
  if (key.type === "rsa" && key.bits < FEWEST_BITS) return "weak";
  if (!allows(record.hashes, "sha256")) return "no SHA-256";
  if (!allows(record.services, "*", "email")) return "not for mail";
  if (isTesting(record)) return "testing";
  return key.type === "rsa" && key.bits < ENOUGH_BITS ? "short" : "usable";
}
