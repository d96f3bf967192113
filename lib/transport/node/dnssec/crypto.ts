import { createHash, createPublicKey, type JsonWebKey, type KeyObject, verify } from "node:crypto";
import type { DnssecCrypto, PublicKeyMaterial } from "#lib/transport/dnssec-types.ts";

/** Keys that were used last, by their octets: the root's and those of top-level domains come back in every report. */
const MOST_KEPT = 200;
const kept = new Map<string, KeyObject | null>();

/** The cryptography of DNSSEC by node:crypto. */
export const dnssecCrypto: DnssecCrypto = {
  digest: (hash, octets) => new Uint8Array(createHash(hash).update(octets).digest()),
  verify(material, hash, octets, signature) {
    if (octets.length > MOST_OCTETS) return verified(material, hash, octets, signature);
    const question = questionOf(material, hash, octets, signature);
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = verified(material, hash, octets, signature);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(question, answer);
    return answer;
  },
};

/** Signatures that were verified last: those of the root and of top-level domains come back in every report, and in several lookups of it. */
const MOST_ANSWERS = 1_000;
/** Of signed data that is remembered. */
const MOST_OCTETS = 4_096;
const answers = new Map<string, boolean | null>();

/** Everything that the answer depends on, in full: equal texts, equal answers. */
function questionOf(material: PublicKeyMaterial, hash: string | null, octets: Uint8Array, signature: Uint8Array): string {
  const key = material.kind === "rsa" ? [material.modulus, material.exponent] : [material.point];
  const kind = material.kind === "rsa" ? "RSA" : material.curve;
  const parts = [...key, signature, octets];
  return `${kind} ${hash} ${parts.map(({ length }) => length).join(" ")} ${Buffer.concat(parts).toString("latin1")}`;
}

function verified(material: PublicKeyMaterial, hash: string | null, octets: Uint8Array, signature: Uint8Array): boolean | null {
  const key = keyOf(material);
  if (!key) return null;
  try {
    // RFC 6605 §4: r and s side by side, not in DER.
    return verify(hash, octets, { key, dsaEncoding: "ieee-p1363" }, signature);
  } catch {
    return false; // a signature of a length that it cannot have
  }
}

function keyOf(material: PublicKeyMaterial): KeyObject | null {
  const jwk = jwkOf(material);
  const text = JSON.stringify(jwk);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const key = imported(jwk);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, key);
  return key;
}

function imported(jwk: JsonWebKey): KeyObject | null {
  try {
    return createPublicKey({ key: jwk, format: "jwk" });
  } catch {
    return null; // a point that is not on the curve
  }
}

function jwkOf(material: PublicKeyMaterial): JsonWebKey {
  if (material.kind === "rsa") return { kty: "RSA", n: base64url(material.modulus), e: base64url(material.exponent) };
  const { curve, point } = material;
  if (curve === "Ed25519" || curve === "Ed448") return { kty: "OKP", crv: curve, x: base64url(point) };
  const half = point.length / 2;
  return { kty: "EC", crv: curve, x: base64url(point.subarray(0, half)), y: base64url(point.subarray(half)) };
}

function base64url(octets: Uint8Array): string {
  return Buffer.from(octets).toString("base64url");
}
