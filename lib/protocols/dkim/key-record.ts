import type { Problem, Span, Tag, TagProblemCode } from "#lib/protocols/tag-list/tag.ts";

/** A public key that a verifier can use. */
export type PublicKey = RsaKey | Ed25519Key;
export interface RsaKey {
  type: "rsa";
  /** Length of the modulus. */
  bits: number;
  /** Big-endian, without leading zeros. */
  modulus: Uint8Array;
  exponent: Uint8Array;
}
export interface Ed25519Key {
  type: "ed25519";
  bits: 256;
  /** RFC 8463 §4.2: the 32 octets of the key. */
  octets: Uint8Array;
}

/** What breaks the grammar of RFC 6376 §3.6.1. */
export type RecordProblemCode = TagProblemCode | "version-value" | "version-not-first" | "key-missing" | "value-missing" | "item-malformed";
export type RecordProblem = Problem<RecordProblemCode>;

/** Why the value of `p` is no base64 (RFC 2045 §6.8). */
export type Base64ProblemCode = "base64-characters" | "base64-armour" | "base64-padding" | "base64-length";
export type Base64Problem = Problem<Base64ProblemCode>;

/** Why the octets of `p` are no key of the type that `k` names. */
export type FormProblemCode =
  | "rsa-not-der"
  | "rsa-cut-off"
  | "rsa-trailing"
  | "rsa-number"
  | "rsa-other-algorithm"
  | "rsa-private-key"
  | "rsa-is-ed25519"
  | "ed25519-spki"
  | "ed25519-is-rsa"
  | "ed25519-length";
export type FormProblem = Problem<FormProblemCode>;

/** What `p` holds. */
export type Material =
  | { status: "missing" }
  /** RFC 6376 §3.6.1: an empty value. */
  | { status: "revoked" }
  | { status: "broken"; problems: [Base64Problem, ...Base64Problem[]] }
  | { status: "unreadable"; problem: FormProblem }
  /** `k` names a type that Mailvane does not know, and so the octets mean nothing to it. */
  | { status: "unknown-type" }
  | { status: "key"; key: PublicKey };

/** A word of a list, and where it stands. */
export interface Item extends Span {
  value: string;
}

/** A DKIM key record (RFC 6376 §3.6.1). Tags that are not given have their defaults. */
export interface KeyRecord {
  text: string;
  /** As written, unknown and repeated ones too, in their order. */
  tags: Tag[];
  /** `k`: "rsa" where it is not given. */
  keyType: string;
  /** `h`; null where it is not given, and every hash is acceptable. */
  hashes: Item[] | null;
  /** `s`; null where it is not given, and the key is for every service. */
  services: Item[] | null;
  /** `t`. */
  flags: Item[];
  material: Material;
  /** In order of position. Any makes verifiers ignore the record (RFC 6376 §6.1.2 step 5). Those of `p` are in `material`. */
  problems: RecordProblem[];
}
