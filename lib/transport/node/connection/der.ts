interface Element {
  tag: number;
  /** Where the whole element begins, where its content does, and where both end. */
  start: number;
  content: number;
  end: number;
}

const SEQUENCE = 0x30;
const VERSION = 0xa0;

/** SubjectPublicKeyInfo of a certificate, octet for octet (RFC 5280 §4.1). Null where the octets are no certificate. */
export function publicKeyOf(der: Uint8Array): Uint8Array | null {
  const certificate = element(der, 0);
  const signed = certificate && element(der, certificate.content);
  if (signed?.tag !== SEQUENCE) return null;
  let at = element(der, signed.content);
  if (at?.tag === VERSION) at = element(der, at.end);
  // serialNumber, signature, issuer, validity, subject; then subjectPublicKeyInfo
  for (let field = 0; field < 5 && at; field++) at = element(der, at.end);
  return at && at.tag === SEQUENCE && at.end <= signed.end ? der.slice(at.start, at.end) : null;
}

/** The element at a place: definite lengths only, as DER has them. */
function element(der: Uint8Array, start: number): Element | null {
  const tag = der[start];
  const first = der[start + 1];
  if (tag === undefined || first === undefined) return null;
  const more = first < 0x80 ? 0 : first & 0x7f;
  if (more > 4 || (first >= 0x80 && more === 0)) return null;
  const content = start + 2 + more;
  const length = more === 0 ? first : der.subarray(start + 2, content).reduce((sum, octet) => sum * 256 + octet, 0);
  return content + length <= der.length ? { tag, start, content, end: content + length } : null;
}
