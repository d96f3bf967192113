import type { RecordData } from "#lib/transport/types.ts";
import { base64 } from "./octets.ts";

/** RFC 4398 §2.1. */
export const CERTIFICATE_TYPES: Readonly<Record<number, string>> = {
  1: "PKIX",
  2: "SPKI",
  3: "PGP",
  4: "IPKIX",
  5: "ISPKI",
  6: "IPGP",
  7: "ACPKIX",
  8: "IACPKIX",
  253: "URI",
  254: "OID",
};

/** RFC 4034 appendix A.1 and the registry that it began. Of all types that hold such a number, dig names it in this one alone. */
const ALGORITHMS: Readonly<Record<number, string>> = {
  1: "RSAMD5",
  2: "DH",
  3: "DSA",
  5: "RSASHA1",
  6: "NSEC3DSA",
  7: "NSEC3RSASHA1",
  8: "RSASHA256",
  10: "RSASHA512",
  12: "ECCGOST",
  13: "ECDSAP256SHA256",
  14: "ECDSAP384SHA384",
  15: "ED25519",
  16: "ED448",
  252: "INDIRECT",
  253: "PRIVATEDNS",
  254: "PRIVATEOID",
};

/** RFC 4398 §2.2: names where there are any. */
export function certText({ certificateType, keyTag, algorithm, certificate }: RecordData["CERT"]): string {
  return [CERTIFICATE_TYPES[certificateType] ?? certificateType, keyTag, ALGORITHMS[algorithm] ?? algorithm, base64(certificate)].join(" ");
}
