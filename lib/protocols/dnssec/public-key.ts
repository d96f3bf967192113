import type { PublicKeyMaterial } from "#lib/transport/dnssec-types.ts";
import { implementedAlgorithm } from "./algorithms.ts";

/** RFC 6605 §4, RFC 8080 §3. */
const CURVES: Readonly<Record<number, { curve: "P-256" | "P-384" | "Ed25519" | "Ed448"; octets: number }>> = {
  13: { curve: "P-256", octets: 64 },
  14: { curve: "P-384", octets: 96 },
  15: { curve: "Ed25519", octets: 32 },
  16: { curve: "Ed448", octets: 57 },
};
/** RFC 3110 §2: the longest modulus, in octets. */
const LONGEST_MODULUS = 512;

/** The key in a DNSKEY record; null when it is no key of its algorithm, or nothing is known of the algorithm. */
export function publicKeyOf(algorithm: number, octets: Uint8Array): PublicKeyMaterial | null {
  if (implementedAlgorithm(algorithm)?.scheme === "rsa") return rsaKey(octets);
  const curve = CURVES[algorithm];
  return curve && octets.length === curve.octets ? { kind: "curve", curve: curve.curve, point: octets } : null;
}

/** The length of the key, in bits; null where it is not known. */
export function keyBits(algorithm: number, octets: Uint8Array): number | null {
  const material = publicKeyOf(algorithm, octets);
  if (!material) return null;
  if (material.kind === "curve") return { "P-256": 256, "P-384": 384, Ed25519: 256, Ed448: 456 }[material.curve];
  return material.modulus.length * 8 - Math.clz32(material.modulus[0] ?? 0) + 24;
}

/** RFC 3110 §2: the length of the exponent in one octet, or in the two after a zero octet. */
function rsaKey(octets: Uint8Array): PublicKeyMaterial | null {
  const long = octets[0] === 0;
  const start = long ? 3 : 1;
  const length = long ? (octets[1] ?? 0) * 256 + (octets[2] ?? 0) : (octets[0] ?? 0);
  const exponent = withoutZeros(octets.subarray(start, start + length));
  const modulus = withoutZeros(octets.subarray(start + length));
  if (exponent.length === 0 || modulus.length === 0 || modulus.length > LONGEST_MODULUS) return null;
  return { kind: "rsa", exponent, modulus };
}

function withoutZeros(octets: Uint8Array): Uint8Array {
  const first = octets.findIndex((octet) => octet !== 0);
  return first < 0 ? octets.subarray(octets.length) : octets.subarray(first);
}
