import { AsnConvert } from "@peculiar/asn1-schema";
import {
  AlgorithmIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  type Extension,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_subjectAltName,
  type Name,
  SubjectAlternativeName,
  type SubjectPublicKeyInfo,
} from "@peculiar/asn1-x509";
import type { NameAttribute, X509 } from "./certificate.ts";

/** How the attributes of web, mail and mark certificates are written (RFC 4519 §2 and others); any other by its object identifier. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  "2.5.4.3": "CN",
  "2.5.4.5": "serialNumber",
  "2.5.4.6": "C",
  "2.5.4.7": "L",
  "2.5.4.8": "ST",
  "2.5.4.9": "street",
  "2.5.4.10": "O",
  "2.5.4.11": "OU",
  "2.5.4.15": "businessCategory",
  "2.5.4.17": "postalCode",
  "1.3.6.1.4.1.311.60.2.1.1": "jurisdictionL",
  "1.3.6.1.4.1.311.60.2.1.2": "jurisdictionST",
  "1.3.6.1.4.1.311.60.2.1.3": "jurisdictionC",
  "1.3.6.1.4.1.53087.1.2": "trademarkOffice",
  "1.3.6.1.4.1.53087.1.3": "trademarkCountry",
  "1.3.6.1.4.1.53087.1.4": "trademarkNumber",
  "1.3.6.1.4.1.53087.1.13": "markType",
};
const EC_PUBLIC_KEY = "1.2.840.10045.2.1";

/** Certificates that were read last: a server shows the same ones over and over, and so do all servers of one authority. */
const MOST_KEPT = 100;
const kept = new Map<string, X509 | null>();
/** One character for each octet: windows-1252, as the web has it, gives each octet its own. */
const characters = new TextDecoder("latin1");

/** Reads one certificate; the same octets give the same object. Null for octets that are none, whatever they are. Never throws. */
export function readCertificate(der: Uint8Array): X509 | null {
  const text = characters.decode(der);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const certificate = readOrNull(der);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, certificate);
  return certificate;
}

function readOrNull(der: Uint8Array): X509 | null {
  try {
    // Octets of its own: those of a connection may be a part of something larger.
    return read(Uint8Array.from(der));
  } catch {
    return null;
  }
}

function read(der: Uint8Array): X509 {
  const { tbsCertificate, tbsCertificateRaw, signatureAlgorithm, signatureValue } = AsnConvert.parse(der, Certificate);
  if (!tbsCertificateRaw) throw new Error("The certificate has no body");
  const extensions = new Map((tbsCertificate.extensions ?? []).map((extension) => [extension.extnID, octetsOf(extension)]));
  const basic = parsed(extensions.get(id_ce_basicConstraints), BasicConstraints);
  const purposes = parsed(extensions.get(id_ce_extKeyUsage), ExtendedKeyUsage);
  const names = parsed(extensions.get(id_ce_subjectAltName), SubjectAlternativeName);
  const { validity, subject, issuer, subjectPublicKeyInfo } = tbsCertificate;
  return {
    der,
    signed: new Uint8Array(tbsCertificateRaw),
    signature: new Uint8Array(signatureValue),
    signatureAlgorithm: signatureAlgorithm.algorithm,
    publicKey: new Uint8Array(AsnConvert.serialize(subjectPublicKeyInfo)),
    curve: curveOf(subjectPublicKeyInfo),
    subject: attributesOf(subject),
    subjectText: textOf(subject),
    issuerText: textOf(issuer),
    subjectKey: keyOf(subject),
    issuerKey: keyOf(issuer),
    validFrom: validity.notBefore.getTime().getTime(),
    validTo: validity.notAfter.getTime().getTime(),
    certificateAuthority: basic?.cA ?? false,
    purposes: purposes ? [...purposes] : null,
    names: (names ? [...names] : []).flatMap(({ dNSName }) => dNSName?.toLowerCase() ?? []),
    extensions,
  };
}

function parsed<T>(der: Uint8Array | undefined, type: new () => T): T | null {
  return der ? AsnConvert.parse(der, type) : null;
}

function octetsOf({ extnValue }: Extension): Uint8Array {
  return new Uint8Array(extnValue.buffer);
}

/** RFC 5480 §2.1.1: the named curve stands in the parameters of the algorithm. */
function curveOf({ algorithm }: SubjectPublicKeyInfo): string | null {
  if (algorithm.algorithm !== EC_PUBLIC_KEY || !algorithm.parameters) return null;
  // An object identifier is read by way of the one type that begins with it.
  const parameters = new Uint8Array(algorithm.parameters);
  const sequence = Uint8Array.of(0x30, parameters.length, ...parameters);
  return AsnConvert.parse(sequence, AlgorithmIdentifier).algorithm;
}

function attributesOf(name: Name): NameAttribute[] {
  return [...name].flatMap((set) => [...set].map(({ type, value }) => ({ type, value: value.toString() })));
}

/** RFC 4514 §2.1: the last attribute first. */
function textOf(name: Name): string {
  return attributesOf(name)
    .reverse()
    .map(({ type, value }) => `${ATTRIBUTES[type] ?? type}=${value}`)
    .join(", ");
}

function keyOf(name: Name): string {
  return Array.from(new Uint8Array(AsnConvert.serialize(name)), (octet) => octet.toString(16).padStart(2, "0")).join("");
}
