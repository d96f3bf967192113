/** A certificate, read. */
export interface Certificate {
  der: Uint8Array;
  /** SubjectPublicKeyInfo, DER: what TLSA selector 1 matches. */
  publicKey: Uint8Array;
  /** One line: "CN=mx.example.test, O=Example". */
  subject: string;
  issuer: string;
  /** dNSName entries of subjectAltName, lower-case. A common name is no name (RFC 6125 §6.4.4). */
  names: string[];
  /** iPAddress entries of subjectAltName. */
  addresses: string[];
  /** Milliseconds since the epoch. */
  validFrom: number;
  validTo: number;
  serialNumber: string;
  /** SHA-256 of the DER, lower-case hex. */
  sha256: string;
  /** "RSA 2048", "EC prime256v1", "Ed25519". */
  key: string;
  certificateAuthority: boolean;
}

/** Why the trust store of this machine does not accept a chain. */
export type TrustProblem = "expired" | "not-yet-valid" | "self-signed" | "unknown-issuer" | "unsuitable" | "other";

/** What a handshake has shown. */
export interface TlsFacts {
  /** "TLSv1", "TLSv1.1", "TLSv1.2" or "TLSv1.3". */
  protocol: string;
  /** The name of the IANA registry: "TLS_AES_256_GCM_SHA384". */
  cipher: string;
  /** "X25519", "prime256v1", "X25519MLKEM768", "DH 2048"; null where the certificate's own key carries it: no forward secrecy. */
  keyExchange: string | null;
  /** The name, or the address, that the certificate must bear. A name is sent as SNI. */
  name: string;
  /** The certificates as the server sent them: its own first, the others in its order. A root that it did not send is not among them. */
  chain: readonly [Certificate, ...Certificate[]];
  /** Whether the chain leads to a root of the trust store, whatever the name. */
  trust: { trusted: true } | { trusted: false; problem: TrustProblem; cause: string };
  /** Whether the certificate bears the name: subjectAltName only, a wildcard for the whole left-most label (RFC 6125 §6.4.3). */
  nameMatches: boolean;
}
