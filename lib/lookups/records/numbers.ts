/** IANA, Domain Name System Security Algorithm Numbers. */
export const ALGORITHMS: Readonly<Record<number, string>> = {
  0: "DELETE",
  1: "RSAMD5",
  3: "DSA",
  5: "RSASHA1",
  6: "DSA-NSEC3-SHA1",
  7: "RSASHA1-NSEC3-SHA1",
  8: "RSASHA256",
  10: "RSASHA512",
  12: "ECC-GOST",
  13: "ECDSAP256SHA256",
  14: "ECDSAP384SHA384",
  15: "ED25519",
  16: "ED448",
  252: "INDIRECT",
  253: "PRIVATEDNS",
  254: "PRIVATEOID",
};

/** IANA, Digest Algorithms of DS records. */
export const DIGESTS: Readonly<Record<number, string>> = { 1: "SHA-1", 2: "SHA-256", 3: "GOST R 34.11-94", 4: "SHA-384" };

/** RFC 7218. */
export const TLSA_USAGES: Readonly<Record<number, string>> = { 0: "PKIX-TA", 1: "PKIX-EE", 2: "DANE-TA", 3: "DANE-EE", 255: "PrivCert" };
export const TLSA_SELECTORS: Readonly<Record<number, string>> = { 0: "Cert", 1: "SPKI", 255: "PrivSel" };
export const TLSA_MATCHING: Readonly<Record<number, string>> = { 0: "Full", 1: "SHA2-256", 2: "SHA2-512", 255: "PrivMatch" };

/** IANA, SSHFP parameters. */
export const SSH_ALGORITHMS: Readonly<Record<number, string>> = { 1: "RSA", 2: "DSA", 3: "ECDSA", 4: "Ed25519", 6: "Ed448" };
export const SSH_FINGERPRINTS: Readonly<Record<number, string>> = { 1: "SHA-1", 2: "SHA-256" };
