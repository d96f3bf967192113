import type { X509 } from "./certificate.ts";

/** RFC 4055 §5, RFC 5758 §3.2, RFC 8410 §3. Signatures by SHA-1 and older digests are none. */
const ALGORITHMS: Readonly<Record<string, { name: "RSASSA-PKCS1-v1_5" | "ECDSA" | "Ed25519"; hash: string }>> = {
  "1.2.840.113549.1.1.11": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  "1.2.840.113549.1.1.12": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-384" },
  "1.2.840.113549.1.1.13": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" },
  "1.2.840.10045.4.3.2": { name: "ECDSA", hash: "SHA-256" },
  "1.2.840.10045.4.3.3": { name: "ECDSA", hash: "SHA-384" },
  "1.2.840.10045.4.3.4": { name: "ECDSA", hash: "SHA-512" },
  "1.3.101.112": { name: "Ed25519", hash: "" },
};
const CURVES: Readonly<Record<string, { name: string; octets: number }>> = {
  "1.2.840.10045.3.1.7": { name: "P-256", octets: 32 },
  "1.3.132.0.34": { name: "P-384", octets: 48 },
  "1.3.132.0.35": { name: "P-521", octets: 66 },
};

/** What was found out about a certificate and who may have issued it, for as long as both are kept. */
const judged = new WeakMap<X509, WeakMap<X509, Promise<boolean>>>();

/** Whether a certificate names this issuer and bears its signature. False too for an algorithm that is not trusted. Never rejects. */
export function isIssuedBy(certificate: X509, issuer: X509): Promise<boolean> {
  const issuers = judged.get(certificate) ?? new WeakMap<X509, Promise<boolean>>();
  judged.set(certificate, issuers);
  const known = issuers.get(issuer);
  if (known) return known;
  const found = verify(certificate, issuer);
  issuers.set(issuer, found);
  return found;
}

async function verify(certificate: X509, issuer: X509): Promise<boolean> {
  const algorithm = ALGORITHMS[certificate.signatureAlgorithm];
  if (!algorithm || certificate.issuerKey !== issuer.subjectKey) return false;
  const curve = issuer.curve === null ? undefined : CURVES[issuer.curve];
  if (algorithm.name === "ECDSA" && !curve) return false;
  const signature = curve ? plainSignature(certificate.signature, curve.octets) : certificate.signature;
  if (!signature) return false;
  const parameters = { ...algorithm, ...(curve && { namedCurve: curve.name }) };
  try {
    const key = await crypto.subtle.importKey("spki", Uint8Array.from(issuer.publicKey), parameters, false, ["verify"]);
    return await crypto.subtle.verify(parameters, key, Uint8Array.from(signature), Uint8Array.from(certificate.signed));
  } catch {
    return false;
  }
}

/** From the DER form of certificates (RFC 3279 §2.2.3) to the two numbers of fixed length that WebCrypto takes; null where it is none. */
function plainSignature(der: Uint8Array, octets: number): Uint8Array | null {
  const body = elementAt(der, 0, 0x30);
  const r = body && elementAt(body.content, 0, 0x02);
  const s = body && r && elementAt(body.content, r.end, 0x02);
  const numbers = [r, s].map((number) => number && unsigned(number.content, octets));
  const [first, second] = numbers;
  return first && second ? Uint8Array.of(...first, ...second) : null;
}

/** One DER element of a length below 256 octets. */
function elementAt(der: Uint8Array, at: number, tag: number): { content: Uint8Array; end: number } | null {
  if (der[at] !== tag) return null;
  const long = der[at + 1] === 0x81;
  const length = der[at + (long ? 2 : 1)];
  const start = at + (long ? 3 : 2);
  if (length === undefined || (!long && length > 0x7f) || start + length > der.length) return null;
  return { content: der.subarray(start, start + length), end: start + length };
}

function unsigned(number: Uint8Array, octets: number): Uint8Array | null {
  const first = number.findIndex((octet) => octet !== 0);
  const significant = first < 0 ? number.subarray(0, 0) : number.subarray(first);
  if (significant.length > octets) return null;
  const padded = new Uint8Array(octets);
  padded.set(significant, octets - significant.length);
  return padded;
}
