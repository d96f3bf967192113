/** What an algorithm computes with, and which digest it signs. */
type Scheme = "rsa" | "ecdsa" | "eddsa";
export interface Algorithm {
  name: string;
  scheme: Scheme;
  hash: "sha1" | "sha256" | "sha384" | "sha512" | null;
}

/** IANA "DNS Security Algorithm Numbers": those that can be validated. */
const IMPLEMENTED: Readonly<Record<number, Algorithm>> = {
  5: { name: "RSASHA1", scheme: "rsa", hash: "sha1" },
  7: { name: "RSASHA1-NSEC3-SHA1", scheme: "rsa", hash: "sha1" },
  8: { name: "RSASHA256", scheme: "rsa", hash: "sha256" },
  10: { name: "RSASHA512", scheme: "rsa", hash: "sha512" },
  13: { name: "ECDSAP256SHA256", scheme: "ecdsa", hash: "sha256" },
  14: { name: "ECDSAP384SHA384", scheme: "ecdsa", hash: "sha384" },
  15: { name: "ED25519", scheme: "eddsa", hash: null },
  16: { name: "ED448", scheme: "eddsa", hash: null },
};
const NAMES: Readonly<Record<number, string>> = {
  0: "DELETE",
  1: "RSAMD5",
  2: "DH",
  3: "DSA",
  6: "DSA-NSEC3-SHA1",
  12: "ECC-GOST",
  17: "SM2SM3",
  23: "ECC-GOST12",
  252: "INDIRECT",
  253: "PRIVATEDNS",
  254: "PRIVATEOID",
};

/** The algorithm of a number, or null where nothing is known of it. */
export function implementedAlgorithm(number: number): Algorithm | null {
  return IMPLEMENTED[number] ?? null;
}

/**
 * The algorithm of a number, or null where validators do not use it, so that what it signs counts as not signed (RFC 4035 §5.2). RFC 9905 §2: who
 * runs a validator treats the algorithms with SHA-1 as unsupported.
 */
export function supportedAlgorithm(number: number): Algorithm | null {
  const algorithm = implementedAlgorithm(number);
  return algorithm?.hash === "sha1" ? null : algorithm;
}

export function algorithmName(number: number): string {
  return IMPLEMENTED[number]?.name ?? NAMES[number] ?? `algorithm ${number}`;
}

/** Zones MUST NOT be signed with these, by the IANA registry (RFC 9904, RFC 9905 §2, RFC 9906 §2). */
const FORBIDDEN = new Set([1, 3, 5, 6, 7, 12]);
/** NOT RECOMMENDED for signing, by the IANA registry (RFC 9904). */
const DISCOURAGED = new Set([10]);

/** What today's rules say of signing with an algorithm. `unassigned`: nobody knows it. */
export function signingRule(number: number): "recommended" | "discouraged" | "forbidden" | "unassigned" {
  if (FORBIDDEN.has(number)) return "forbidden";
  if (DISCOURAGED.has(number)) return "discouraged";
  return IMPLEMENTED[number] || NAMES[number] ? "recommended" : "unassigned";
}

/** IANA "Digest Algorithms" of DS records. Of the others SHA-1 is still to be validated (RFC 9904); GOST (3) is not (RFC 9906). */
const DIGESTS: Readonly<Record<number, { name: string; hash: "sha1" | "sha256" | "sha384" }>> = {
  1: { name: "SHA-1", hash: "sha1" },
  2: { name: "SHA-256", hash: "sha256" },
  4: { name: "SHA-384", hash: "sha384" },
};
const OTHER_DIGESTS: Readonly<Record<number, string>> = { 3: "GOST R 34.11-94", 5: "GOST R 34.11-2012", 6: "SM3" };

/** The digest of a number, or null where validators do not use it. */
export function digestOf(number: number): "sha1" | "sha256" | "sha384" | null {
  return DIGESTS[number]?.hash ?? null;
}

export function digestName(number: number): string {
  return DIGESTS[number]?.name ?? OTHER_DIGESTS[number] ?? `digest ${number}`;
}
