/** A public key of a DNSKEY record. Curve points are the octets of the record: x and y, or the EdDSA key. */
export type PublicKeyMaterial =
  | { kind: "rsa"; exponent: Uint8Array; modulus: Uint8Array }
  | { kind: "curve"; curve: "P-256" | "P-384" | "Ed25519" | "Ed448"; point: Uint8Array };

/** The cryptography that DNSSEC needs. */
export interface DnssecCrypto {
  digest(hash: "sha1" | "sha256" | "sha384", octets: Uint8Array): Uint8Array;
  /**
   * Whether the signature, as RRSIG records hold it, is this key's over these octets. `hash` is null for EdDSA. Null: the key cannot be
   * used. Never throws.
   */
  verify(
    key: PublicKeyMaterial,
    hash: "sha1" | "sha256" | "sha384" | "sha512" | null,
    octets: Uint8Array,
    signature: Uint8Array,
  ): boolean | null;
}

/** A DS record that is believed without proof: where every chain begins (RFC 4033 §2). */
export interface TrustAnchor {
  keyTag: number;
  algorithm: number;
  digestType: number;
  digest: Uint8Array;
}

export interface DnssecTrust {
  crypto: DnssecCrypto;
  anchors: readonly TrustAnchor[];
}
