import { shown } from "#lib/lookups/txt-records/shown.ts";
import { allows, isTesting } from "#lib/protocols/dkim/parse.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { dkimCheck } from "./declare.ts";
import { type JudgedKey, tagEvidence } from "./judged-key.ts";
import { ABOUT_KEYS, judgeKeys } from "./judging.ts";

/** Keys that are in use, as far as the record says. */
function isNotRevoked({ record: { material } }: JudgedKey): boolean {
  return material.status !== "revoked";
}

export const sha1Only = dkimCheck({
  id: "dkim/sha1-only",
  severity: "error",
  title: "Every key may be used with SHA-256",
  failureTitle: "{share} may not be used with SHA-256: h={hashes}",
  why: "SHA-256 is the only hash that receivers accept; signatures with SHA-1 have failed for good since 2018. This record forbids the one and so allows nothing.",
  fix: "Remove h= from the record, or write h=sha256.",
  details: ABOUT_KEYS,
  references: [rfc(8301, "3.1"), rfc(6376, "6.1.2")],
  test: (facts) =>
    judgeKeys(facts, {
      about: isNotRevoked,
      broken: (key) => (allows(key.record.hashes, "sha256") ? [] : [tagEvidence(key, "h")]),
      params: ([first]) => ({ hashes: wordsOf(first?.record.hashes ?? []) }),
    }),
});

export const notForMail = dkimCheck({
  id: "dkim/not-for-mail",
  severity: "warning",
  title: "Every key may be used for mail",
  failureTitle: "{share} may not be used for mail: s={services}",
  why: "The record limits the key to other services, and receivers must then ignore it for mail.",
  fix: "If mail is to be signed with it, remove s= from the record, or write s=email.",
  details: ABOUT_KEYS,
  references: [rfc(6376, "3.6.1"), rfc(8460, "3")],
  test: (facts) =>
    judgeKeys(facts, {
      about: isNotRevoked,
      // A key for the reports of RFC 8460 alone is as it should be.
      broken: (key) => (allows(key.record.services, "*", "email", "tlsrpt") ? [] : [tagEvidence(key, "s")]),
      params: ([first]) => ({ services: wordsOf(first?.record.services ?? []) }),
    }),
});

export const testMode = dkimCheck({
  id: "dkim/test-mode",
  severity: "warning",
  title: "No key is in test mode",
  failureTitle: "{share} {count|is|are} in test mode: t=y",
  why: "The record says that the domain is only testing DKIM. Receivers must then treat a message whose signature fails like one without a signature, and some give the signature no weight at all.",
  fix: "When signing works, remove y from t=.",
  details: ABOUT_KEYS,
  references: [rfc(6376, "3.6.1")],
  test: (facts) => judgeKeys(facts, { about: isNotRevoked, broken: (key) => (isTesting(key.record) ? [tagEvidence(key, "t")] : []) }),
});

export const granularity = dkimCheck({
  id: "dkim/granularity",
  severity: "warning",
  title: "No record has the obsolete g=",
  failureTitle: "{share} {count|has|have} the obsolete g=",
  why: "The tag g= went out of use in 2011 and must be ignored. Receivers that still follow the old standard accept the key for some addresses only, and for none where g= is empty.",
  fix: "Remove g= from the record.",
  details: ABOUT_KEYS,
  references: [rfc(6376, "C.2"), rfc(6376, "C.1")],
  test: (facts) => judgeKeys(facts, { broken: (key) => (key.record.tags.some(({ name }) => name === "g") ? [tagEvidence(key, "g")] : []) }),
});

function wordsOf(items: readonly { value: string }[]): string {
  return items.map(({ value }) => shown(value)).join(":");
}
