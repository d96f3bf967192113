import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, unknown } from "#lib/engine/check.ts";
import { zoneInWords } from "#lib/lookups/dnssec/broken-link.ts";
import { dsEvidence, keyEvidence } from "#lib/lookups/dnssec/evidence.ts";
import { type DnssecFacts, lastZone } from "#lib/lookups/dnssec/facts.ts";
import { algorithmName, implementedAlgorithm, signingRule } from "#lib/protocols/dnssec/algorithms.ts";
import { keyBits } from "#lib/protocols/dnssec/public-key.ts";
import type { Zone } from "#lib/protocols/dnssec/zone.ts";
import type { ZoneKey } from "#lib/protocols/dnssec/zone-key.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { NOT_SIGNED, onSigned } from "./applies.ts";
import { dnssecCheck } from "./declare.ts";

const NO_KEYS = { ...NOT_SIGNED, unanswered: UNANSWERED } as const;
const SHA1 = 1;
const LEAST_RSA_BITS = 2048;

export const algorithmForbidden = dnssecCheck({
  id: "dnssec/algorithm-forbidden",
  severity: "warning",
  title: "The zone is signed with an algorithm that validators use",
  failureTitle: "{zone} is signed with {algorithms}, which must not be used",
  why: "Signatures with SHA-1, with GOST or of a number that nobody knows no longer count: validators treat the zone as unsigned, so that the signatures protect nothing.",
  fix: "Change to ECDSA P-256 (algorithm 13): sign with both first, then change the DS record, and take the old keys away at last.",
  details: NO_KEYS,
  references: [rfc(9905, "2"), rfc(9904, "3"), rfc(9906, "2")],
  test: (facts) =>
    onKeys(facts, (zone) => byAlgorithm(zone, ({ data: { algorithm } }) => ["forbidden", "unassigned"].includes(signingRule(algorithm)))),
});

export const algorithmDiscouraged = dnssecCheck({
  id: "dnssec/algorithm-discouraged",
  severity: "notice",
  title: "The zone is signed with an algorithm that is recommended",
  failureTitle: "{zone} is signed with {algorithms}, which is not recommended",
  why: "Validators still use it. Its signatures are long, and it is rarely used, so that it will be the next to go.",
  fix: "Plan the change to ECDSA P-256 (algorithm 13).",
  details: NO_KEYS,
  references: [rfc(9904, "3"), rfc(6781, "4.1.4")],
  test: (facts) => onKeys(facts, (zone) => byAlgorithm(zone, ({ data: { algorithm } }) => signingRule(algorithm) === "discouraged")),
});

export const shortKey = dnssecCheck({
  id: "dnssec/short-key",
  severity: "notice",
  title: "RSA keys have at least 2,048 bits",
  failureTitle: "{count} RSA {count|key|keys} of {zone} {count|has|have} fewer than 2,048 bits",
  why: "RSA keys of 1,024 bits are within reach of those who can spend much. Their signatures must not outlive that.",
  fix: "Change to ECDSA P-256 (algorithm 13), whose keys are short and strong, or to RSA keys of 2,048 bits.",
  details: { ...NO_KEYS, others: "{zone} has no RSA keys." },
  references: [rfc(6781, "3.4.2")],
  test: (facts) =>
    onKeys(facts, (zone) => {
      const short = (key: ZoneKey) => bitsOf(key) < LEAST_RSA_BITS;
      const count = zone.keys.filter(short).length;
      const params = { count, zone: zoneInWords(zone.name) };
      return count > 0 ? fail(keyEvidence(zone, short), { params }) : pass({ evidence: keyEvidence(zone) });
    }),
});

export const digestSha1 = dnssecCheck({
  id: "dnssec/ds-with-sha1",
  severity: "warning",
  title: "No DS record is made with SHA-1",
  failureTitle: "{count} DS {count|record|records} of {zone} {count|is|are} made with SHA-1",
  why: "DS records must no longer be made with SHA-1. Validators still accept them where there is no other, and will stop.",
  fix: "Give the registrar the DS record of the same key with SHA-256 (digest type 2), and have the one with SHA-1 removed.",
  details: NOT_SIGNED,
  references: [rfc(9904, "3"), rfc(4509, "3")],
  test: (facts) =>
    onDelegated(facts, (zone) => {
      const old = dsEvidence(zone, ({ ds }) => ds.digestType === SHA1);
      return old.length > 0
        ? fail(old, { params: { count: old.length, zone: zoneInWords(zone.name) } })
        : pass({ evidence: dsEvidence(zone) });
    }),
});

/** Judges a zone that has DS records, also where they do not count. */
function onDelegated<Detail extends string>(
  facts: DnssecFacts,
  test: (zone: Zone) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NOT_SIGNED> {
  const zone = lastZone(facts);
  return zone.cause?.code === "unsupported-algorithms" ? test(zone) : onSigned(facts, test);
}

/** Judges its keys, once they are known. */
function onKeys<Detail extends string>(
  facts: DnssecFacts,
  test: (zone: Zone) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_KEYS> {
  return onDelegated<Detail | keyof typeof NO_KEYS>(facts, (zone) => {
    const { name, keyAnswer } = zone;
    return keyAnswer && isFailed(keyAnswer) ? unknown("unanswered", unanswered(visible(name) || ".", "DNSKEY", keyAnswer)) : test(zone);
  });
}

function byAlgorithm(zone: Zone, wanted: (key: ZoneKey) => boolean): CheckResult<never> {
  const found = [...new Set(zone.keys.filter(wanted).map(({ data }) => algorithmName(data.algorithm)))];
  if (found.length === 0) return pass({ evidence: keyEvidence(zone) });
  return fail(keyEvidence(zone, wanted), { params: { zone: zoneInWords(zone.name), algorithms: found.join(", ") } });
}

function bitsOf({ data: { algorithm, publicKey } }: ZoneKey): number {
  if (implementedAlgorithm(algorithm)?.scheme !== "rsa") return Number.POSITIVE_INFINITY;
  return keyBits(algorithm, publicKey) ?? Number.POSITIVE_INFINITY;
}
