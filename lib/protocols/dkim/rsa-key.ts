import { BIT_STRING, type DerProblem, type DerValue, INTEGER, OBJECT_IDENTIFIER, readAll, readDer, SEQUENCE, unsigned } from "./der.ts";
import type { FormProblemCode, RsaKey } from "./key-record.ts";

/** 1.2.840.113549.1.1.1, the algorithm of an RSA key (RFC 8017 §A.1). */
export const RSA_ENCRYPTION = Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01);

const PROBLEMS: Record<DerProblem, FormProblemCode> = { "not-der": "rsa-not-der", "cut-off": "rsa-cut-off" };

/**
 * Reads an RSA key: a SubjectPublicKeyInfo (RFC 5280 §4.1), as everybody publishes it, or a bare RSAPublicKey (RFC 6376 §3.6.1).
 * Out: the key, or why the octets are none. Never throws.
 */
export function readRsaKey(octets: Uint8Array): RsaKey | FormProblemCode {
  const values = readSequence(octets);
  if (typeof values === "string") return values;
  const [first, second] = values;
  // A private key begins with its version (RFC 8017 §A.1.2, RFC 5958 §2).
  if (first?.tag === INTEGER && values.length > 2) return "rsa-private-key";
  if (first?.tag !== SEQUENCE) return readNumbers(octets, values);
  const algorithm = readDer(octets, first.start, first.end);
  if (typeof algorithm === "string" || algorithm.tag !== OBJECT_IDENTIFIER || second?.tag !== BIT_STRING) return "rsa-not-der";
  if (!equal(octets.subarray(algorithm.start, algorithm.end), RSA_ENCRYPTION)) return "rsa-other-algorithm";
  // The first octet of a BIT STRING counts the bits that are not used: none.
  if (values.length !== 2 || octets[second.start] !== 0) return "rsa-not-der";
  const bare = octets.subarray(second.start + 1, second.end);
  const inner = readSequence(bare);
  return typeof inner === "string" ? inner : readNumbers(bare, inner);
}

/** What the SEQUENCE holds that the octets are. */
function readSequence(octets: Uint8Array): DerValue[] | FormProblemCode {
  if (octets[0] !== SEQUENCE) return "rsa-not-der";
  const outer = readDer(octets, 0, octets.length);
  if (typeof outer === "string") return PROBLEMS[outer];
  const values = readAll(octets, outer.start, outer.end);
  if (typeof values === "string") return "rsa-not-der";
  return outer.end < octets.length ? "rsa-trailing" : values;
}

/**
 * RFC 8017 §A.1.1: RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER }. A modulus is the product of odd primes, and an
 * exponent is odd and at least 3 (§3.1).
 */
function readNumbers(octets: Uint8Array, values: readonly DerValue[]): RsaKey | FormProblemCode {
  const [first, second] = values;
  if (values.length !== 2 || first?.tag !== INTEGER || second?.tag !== INTEGER) return "rsa-not-der";
  const modulus = unsigned(octets, first);
  const exponent = unsigned(octets, second);
  if (!modulus || !exponent || !isOdd(modulus) || !isOdd(exponent)) return "rsa-number";
  if (exponent.length === 1 && (exponent[0] ?? 0) < 3) return "rsa-number";
  return { type: "rsa", bits: modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24, modulus, exponent };
}

function isOdd(number: Uint8Array): boolean {
  return ((number.at(-1) ?? 0) & 1) === 1;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((octet, i) => octet === b[i]);
}
