import type { X509 } from "#lib/protocols/x509/certificate.ts";
import { isIssuedBy } from "#lib/protocols/x509/signature.ts";

/**
 * How the certificates of an evidence document lead to a root of a mark verifying authority.
 * `no-issuer`: a certificate between is missing, and nobody known has signed the last one. `not-authority`: what signed is no authority.
 */
export type ChainEnd =
  | { status: "trusted"; root: X509 }
  | { status: "no-issuer"; last: X509 }
  | { status: "untrusted-root"; last: X509 }
  | { status: "not-authority"; last: X509 };

export interface MarkChain {
  /** From the mark certificate upwards, as they lead to each other; the root too where the file holds it. */
  path: readonly [X509, ...X509[]];
  end: ChainEnd;
  /** The file holds them in this order, the mark certificate first, and nothing else. */
  inOrder: boolean;
}

/** Finds the way from the first certificate to a root. In: the certificates of the file, and the roots that are trusted. Never rejects. */
export async function markChain(certificates: readonly [X509, ...X509[]], roots: readonly X509[]): Promise<MarkChain> {
  const path: [X509, ...X509[]] = [certificates[0]];
  const end = await climb(path, certificates, roots);
  const ordered = path.length === certificates.length && path.every((certificate, i) => certificate === certificates[i]);
  return { path, end, inOrder: ordered };
}

async function climb(path: [X509, ...X509[]], certificates: readonly X509[], roots: readonly X509[]): Promise<ChainEnd> {
  while (true) {
    const last = path.at(-1) ?? path[0];
    const root = roots.find(({ der }) => equal(der, last.der)) ?? (await issuerOf(last, roots));
    if (root) {
      const own = certificates.find(({ der }) => equal(der, root.der));
      if (own && !path.includes(own)) path.push(own);
      return { status: "trusted", root };
    }
    if (last.issuerKey === last.subjectKey) return { status: "untrusted-root", last };
    const next = await issuerOf(last, certificates);
    if (!next || path.includes(next)) return { status: "no-issuer", last };
    path.push(next);
    if (!next.certificateAuthority) return { status: "not-authority", last: next };
  }
}

async function issuerOf(certificate: X509, candidates: readonly X509[]): Promise<X509 | null> {
  for (const candidate of candidates) if (await isIssuedBy(certificate, candidate)) return candidate;
  return null;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((octet, i) => octet === b[i]);
}
