/** One attribute of a distinguished name: "2.5.4.3" and its value. */
export interface NameAttribute {
  type: string;
  value: string;
}

/** A certificate, read (RFC 5280 §4.1). Third-party text in it is as it came. */
export interface X509 {
  der: Uint8Array;
  /** TBSCertificate, DER: what the issuer signed. */
  signed: Uint8Array;
  signature: Uint8Array;
  /** Object identifier. */
  signatureAlgorithm: string;
  /** SubjectPublicKeyInfo, DER. */
  publicKey: Uint8Array;
  /** Object identifier of an elliptic curve; null for any other kind of key. */
  curve: string | null;
  subject: NameAttribute[];
  /** One line: "CN=Example, O=Example Ltd". */
  subjectText: string;
  issuerText: string;
  /** Names as octets, for comparison. */
  subjectKey: string;
  issuerKey: string;
  /** Milliseconds since the epoch. */
  validFrom: number;
  validTo: number;
  certificateAuthority: boolean;
  /** Purposes of the extended key usage extension; null where it has none. */
  purposes: string[] | null;
  /** dNSName entries of subjectAltName, lower-case. */
  names: string[];
  /** Values of all extensions, DER, by object identifier. */
  extensions: ReadonlyMap<string, Uint8Array>;
}
