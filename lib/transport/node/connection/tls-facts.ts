import type { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import type { TLSSocket } from "node:tls";
import type { TlsFacts, TrustProblem } from "#lib/transport/tls-types.ts";
import { certificateOf } from "./certificate.ts";

const MOST_CERTIFICATES = 10;

/** By the code of OpenSSL's verification. */
const problems: Readonly<Record<string, { problem: TrustProblem; cause: string }>> = {
  CERT_HAS_EXPIRED: { problem: "expired", cause: "a certificate of the chain has expired" },
  CERT_NOT_YET_VALID: { problem: "not-yet-valid", cause: "a certificate of the chain is not valid yet" },
  DEPTH_ZERO_SELF_SIGNED_CERT: { problem: "self-signed", cause: "the certificate is signed by nobody but itself" },
  SELF_SIGNED_CERT_IN_CHAIN: { problem: "unknown-issuer", cause: "the chain ends at a root that the trust store does not know" },
  UNABLE_TO_GET_ISSUER_CERT: { problem: "unknown-issuer", cause: "the trust store knows no issuer of the chain" },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: { problem: "unknown-issuer", cause: "the trust store knows no issuer of the chain" },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    problem: "unknown-issuer",
    cause: "the server sent no certificate of the issuer, and the trust store does not know it",
  },
  CERT_SIGNATURE_FAILURE: { problem: "unknown-issuer", cause: "a certificate is not signed by the issuer that it names" },
  INVALID_PURPOSE: { problem: "unsuitable", cause: "a certificate of the chain is not meant for TLS servers" },
  INVALID_CA: { problem: "unsuitable", cause: "an issuer of the chain may not issue certificates" },
  PATH_LENGTH_EXCEEDED: { problem: "unsuitable", cause: "an issuer of the chain may not stand that high" },
  EE_KEY_TOO_SMALL: { problem: "unsuitable", cause: "the key of the certificate is too small" },
  CA_KEY_TOO_SMALL: { problem: "unsuitable", cause: "the key of an issuer is too small" },
  CA_MD_TOO_WEAK: { problem: "unsuitable", cause: "a certificate of the chain is signed with a weak hash" },
};

/** What a handshake that is done has shown. Null where the server sent no certificate, which no cipher that we offer allows. */
export function tlsFacts(socket: TLSSocket, name: string): TlsFacts | null {
  const [own, ...others] = chainOf(socket.getPeerX509Certificate());
  if (!own) return null;
  const ephemeral: { name?: string; type?: string; size?: number } = socket.getEphemeralKeyInfo() ?? {};
  return {
    protocol: socket.getProtocol() ?? "unknown",
    cipher: socket.getCipher().standardName,
    keyExchange: ephemeral.name ?? (ephemeral.type === undefined ? null : `${ephemeral.type} ${ephemeral.size}`),
    name,
    chain: [certificateOf(own), ...others.map(certificateOf)],
    trust: trustOf(socket),
    nameMatches: bears(own, name),
  };
}

/** Node links the certificates in the order in which they were sent. */
function chainOf(own: X509Certificate | undefined): X509Certificate[] {
  const chain: X509Certificate[] = [];
  for (let at = own; at && chain.length < MOST_CERTIFICATES; at = at.issuerCertificate) chain.push(at);
  return chain;
}

function trustOf(socket: TLSSocket): TlsFacts["trust"] {
  if (socket.authorized) return { trusted: true };
  // Declared as Error, and really the code of the verification.
  const code = String(socket.authorizationError);
  return { trusted: false, ...(problems[code] ?? { problem: "other", cause: `the chain cannot be verified (${code})` }) };
}

/** RFC 6125 §6.4: no common name, no part of a label, no more than the left-most label. */
function bears(certificate: X509Certificate, name: string): boolean {
  if (isIP(name) !== 0) return certificate.checkIP(name) !== undefined;
  return certificate.checkHost(name, { subject: "never", partialWildcards: false, multiLabelWildcards: false }) !== undefined;
}
