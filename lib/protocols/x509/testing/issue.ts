import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_subjectAltName,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
} from "@peculiar/asn1-x509";
import type { NameAttribute } from "#lib/protocols/x509/certificate.ts";

const ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const RSA = { name: "RSASSA-PKCS1-v1_5", modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: "SHA-256" } as const;
const COMMON_NAME = "2.5.4.3";

export interface Issuance {
  /** Common name. */
  subject: string;
  /** Beside the common name. */
  attributes?: readonly NameAttribute[];
  /** dNSName entries; none: no subjectAltName. */
  names?: readonly string[];
  /** Milliseconds since the epoch. */
  validFrom: number;
  validTo: number;
  certificateAuthority?: boolean;
  /** Default: on P-256. An RSA key can be certified, not certify. */
  key?: "rsa";
  purposes?: readonly string[];
  /** Values, DER, by object identifier. */
  extensions?: Readonly<Record<string, Uint8Array>>;
}

/** A certificate with the key that it is for. */
export interface Issued {
  der: Uint8Array;
  publicKey: Uint8Array;
  subject: Name;
  keys: CryptoKeyPair;
}

/** Makes a certificate for a new key on P-256. In: what it says, and who signs it; without an issuer it signs itself. */
export async function issue(issuance: Issuance, issuer?: Issued): Promise<Issued> {
  const keys = await crypto.subtle.generateKey(issuance.key === "rsa" ? RSA : ALGORITHM, true, ["sign", "verify"]);
  const publicKey = await crypto.subtle.exportKey("spki", keys.publicKey);
  const subject = nameOf(issuance);
  const signatureAlgorithm = new AlgorithmIdentifier({ algorithm: ECDSA_WITH_SHA256 });
  const tbsCertificate = new TBSCertificate({
    version: 2,
    serialNumber: Uint8Array.of(0x40, ...crypto.getRandomValues(new Uint8Array(15))).buffer,
    signature: signatureAlgorithm,
    issuer: issuer?.subject ?? subject,
    validity: new Validity({ notBefore: new Date(issuance.validFrom), notAfter: new Date(issuance.validTo) }),
    subject,
    subjectPublicKeyInfo: AsnConvert.parse(publicKey, SubjectPublicKeyInfo),
    extensions: new Extensions(extensionsOf(issuance)),
  });
  const signed = AsnConvert.serialize(tbsCertificate);
  const plain = await crypto.subtle.sign(ALGORITHM, (issuer?.keys ?? keys).privateKey, signed);
  const signatureValue = Uint8Array.from(derSignature(new Uint8Array(plain))).buffer;
  const der = new Uint8Array(AsnConvert.serialize(new Certificate({ tbsCertificate, signatureAlgorithm, signatureValue })));
  return { der, publicKey: new Uint8Array(publicKey), subject, keys };
}

/** As it stands in a file (RFC 7468 §5). */
export function pemOf(der: Uint8Array): string {
  const base64 = btoa(Array.from(der, (octet) => String.fromCharCode(octet)).join(""));
  return ["-----BEGIN CERTIFICATE-----", ...(base64.match(/.{1,64}/g) ?? []), "-----END CERTIFICATE-----", ""].join("\n");
}

function nameOf({ subject, attributes = [] }: Issuance): Name {
  const all = [{ type: COMMON_NAME, value: subject }, ...attributes];
  return new Name(
    all.map(({ type, value }) => {
      const attribute = new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String: value }) });
      return new RelativeDistinguishedName([attribute]);
    }),
  );
}

function extensionsOf({ names = [], certificateAuthority = false, purposes = [], extensions = {} }: Issuance): Extension[] {
  const made = (extnID: string, value: Parameters<typeof AsnConvert.serialize>[0], critical = false) =>
    new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });
  return [
    made(id_ce_basicConstraints, new BasicConstraints({ cA: certificateAuthority }), true),
    ...(names.length > 0
      ? [made(id_ce_subjectAltName, new SubjectAlternativeName(names.map((dNSName) => new GeneralName({ dNSName }))))]
      : []),
    ...(purposes.length > 0 ? [made(id_ce_extKeyUsage, new ExtendedKeyUsage([...purposes]))] : []),
    ...Object.entries(extensions).map(
      ([extnID, value]) => new Extension({ extnID, extnValue: new OctetString(Uint8Array.from(value).buffer) }),
    ),
  ];
}

/** From the two numbers of fixed length that WebCrypto gives to the DER form of certificates (RFC 3279 §2.2.3). */
function derSignature(plain: Uint8Array): number[] {
  const half = plain.length / 2;
  const content = [plain.slice(0, half), plain.slice(half)].flatMap((number) => {
    const first = number.findIndex((octet) => octet !== 0);
    const significant = [...number.slice(first < 0 ? half - 1 : first)];
    if ((significant[0] ?? 0) > 0x7f) significant.unshift(0);
    return [0x02, significant.length, ...significant];
  });
  return [0x30, content.length, ...content];
}
