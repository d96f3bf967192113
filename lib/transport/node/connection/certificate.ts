import { createHash, type KeyObject, type X509Certificate } from "node:crypto";
import type { Certificate } from "#lib/transport/tls-types.ts";
import { publicKeyOf } from "./der.ts";

/** Reads a certificate as a handshake gives it. */
export function certificateOf(x509: X509Certificate): Certificate {
  const der = new Uint8Array(x509.raw);
  const { names, addresses } = alternativeNames(x509.subjectAltName);
  return {
    der,
    publicKey: publicKeyOf(der) ?? new Uint8Array(),
    subject: oneLine(x509.subject),
    issuer: oneLine(x509.issuer),
    names,
    addresses,
    validFrom: x509.validFromDate.getTime(),
    validTo: x509.validToDate.getTime(),
    serialNumber: x509.serialNumber.toLowerCase(),
    sha256: createHash("sha256").update(der).digest("hex"),
    key: keyOf(x509),
    certificateAuthority: x509.ca,
  };
}

/** The entries of subjectAltName, which Node gives as "DNS:a.test, IP Address:192.0.2.1", odd values in the quotes of JSON. */
function alternativeNames(text = ""): { names: string[]; addresses: string[] } {
  const entries = [...text.matchAll(/(?:^|, )(DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g)];
  const of = (kind: string) => entries.flatMap(([, found, value = ""]) => (found === kind ? [unquoted(value)] : []));
  return { names: of("DNS").map((name) => name.toLowerCase()), addresses: of("IP Address") };
}

function unquoted(value: string): string {
  return value.startsWith('"') ? String(JSON.parse(value)) : value;
}

/** Node gives one attribute a line, the most specific last. */
function oneLine(name: string | undefined): string {
  return (name ?? "").split("\n").reverse().join(", ");
}

const CURVES: Readonly<Record<string, string>> = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" };

function keyOf(x509: X509Certificate): string {
  const key = publicKey(x509);
  const { modulusLength, namedCurve } = key?.asymmetricKeyDetails ?? {};
  switch (key?.asymmetricKeyType) {
    case "rsa":
    case "rsa-pss":
      return `RSA ${modulusLength}`;
    case "ec":
      return `EC ${CURVES[namedCurve ?? ""] ?? namedCurve}`;
    case "ed25519":
      return "Ed25519";
    case "ed448":
      return "Ed448";
    default:
      return key?.asymmetricKeyType ?? "unknown";
  }
}

/** Node throws for an algorithm that it does not know. */
function publicKey(x509: X509Certificate): KeyObject | null {
  try {
    return x509.publicKey;
  } catch {
    return null;
  }
}
