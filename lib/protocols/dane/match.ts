import type { TlsaData } from "./tlsa.ts";

/** A certificate as far as TLSA records speak of it. */
export interface PresentedCertificate {
  der: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  publicKey: Uint8Array;
}

const DIGESTS = [null, "SHA-256", "SHA-512"] as const;

/**
 * Whether the association data is this certificate's, by selector and matching type (RFC 6698 §2.1.2, §2.1.3), whatever the usage.
 * False for a selector or type that means nothing.
 */
export async function matchesCertificate({ selector, matchingType, data }: TlsaData, certificate: PresentedCertificate): Promise<boolean> {
  const selected = [certificate.der, certificate.publicKey][selector];
  const digest = DIGESTS[matchingType];
  if (!selected || digest === undefined) return false;
  const value = digest === null ? selected : new Uint8Array(await crypto.subtle.digest(digest, Uint8Array.from(selected)));
  return value.length === data.length && value.every((octet, i) => octet === data[i]);
}

/**
 * Where in the chain a record matches: the number of the certificate, the server's own being 0; null where it matches none.
 * Usages 1 and 3 speak of the server's own certificate, 0 and 2 of those above it (RFC 6698 §2.1.1).
 */
export async function matchInChain(record: TlsaData, chain: readonly PresentedCertificate[]): Promise<number | null> {
  const own = record.usage === 1 || record.usage === 3;
  for (const [depth, certificate] of chain.entries()) {
    if (own === (depth === 0) && (await matchesCertificate(record, certificate))) return depth;
  }
  return null;
}
