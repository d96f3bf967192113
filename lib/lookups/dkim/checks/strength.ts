import { ENOUGH_BITS, FEWEST_BITS, MOST_BITS } from "#lib/lookups/dkim/state.ts";
import { fill } from "#lib/report/template.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { dkimCheck } from "./declare.ts";
import { type JudgedKey, tagEvidence } from "./judged-key.ts";
import { ABOUT_KEYS, judgeKeys } from "./judging.ts";

const BITS = "{bits} bits";

/** The length of an RSA key; null for any other. */
function rsaBits({ record: { material } }: JudgedKey): number | null {
  return material.status === "key" && material.key.type === "rsa" ? material.key.bits : null;
}

/** The rule that no RSA key has a length of which `isWrong` says so. */
function lengthRule(isWrong: (bits: number) => boolean) {
  return {
    about: (key: JudgedKey) => rsaBits(key) !== null,
    broken: (key: JudgedKey) => (isWrong(rsaBits(key) ?? 0) ? [tagEvidence(key, "p", fill(BITS, { bits: rsaBits(key) ?? 0 }))] : []),
  };
}

export const weakKey = dkimCheck({
  id: "dkim/weak-key",
  severity: "error",
  title: "Every RSA key has 1,024 bits or more",
  failureTitle: "{share} {count|has|have} fewer than 1,024 bits",
  why: "So short a key can be broken by anybody with a few machines, who can then sign in the name of the domain. Receivers must not accept its signatures.",
  fix: "Make a new key of 2,048 bits at a new selector, sign with that, and then remove the old record.",
  details: ABOUT_KEYS,
  references: [rfc(8301, "3.2")],
  test: (facts) =>
    judgeKeys(
      facts,
      lengthRule((bits) => bits < FEWEST_BITS),
    ),
});

export const shortKey = dkimCheck({
  id: "dkim/short-key",
  severity: "warning",
  title: "Every RSA key has 2,048 bits",
  failureTitle: "{share} {count|has|have} fewer than 2,048 bits",
  why: "Keys of 1,024 bits are still accepted, and signers should no longer use them: breaking one is within reach of the well equipped.",
  fix: "Make a new key of 2,048 bits at a new selector, sign with that, and then remove the old record.",
  details: ABOUT_KEYS,
  references: [rfc(8301, "3.2")],
  test: (facts) =>
    judgeKeys(
      facts,
      lengthRule((bits) => bits >= FEWEST_BITS && bits < ENOUGH_BITS),
    ),
});

export const longKey = dkimCheck({
  id: "dkim/long-key",
  severity: "warning",
  title: "No RSA key has more than 4,096 bits",
  failureTitle: "{share} {count|has|have} more than 4,096 bits",
  why: "Receivers need not take keys longer than 4,096 bits, and for those that do not the message counts as not signed. The record is also too long for a small DNS answer.",
  fix: "Use a key of 2,048 bits; where more is wanted, add a second signature with an Ed25519 key.",
  details: ABOUT_KEYS,
  references: [rfc(8301, "3.2"), rfc(8463, "6")],
  test: (facts) =>
    judgeKeys(
      facts,
      lengthRule((bits) => bits > MOST_BITS),
    ),
});
