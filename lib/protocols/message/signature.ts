import type { Tag } from "#lib/protocols/tag-list/tag.ts";

/** What breaks the rules of RFC 6376 §3.5 in a signature. */
export interface SignatureProblem {
  code:
    | "syntax"
    | "tag-missing"
    | "tag-repeated"
    | "version"
    | "algorithm-unknown"
    | "from-unsigned"
    | "identity-outside"
    | "method-unknown"
    | "canonicalization-unknown"
    | "expiry-before-time"
    | "number";
  /** The tag it is about; empty where it is about none. */
  tag: string;
}

/** A DKIM-Signature or an ARC-Message-Signature as it is written. Names and texts are third-party. */
export interface Signature {
  tags: Tag[];
  /** In lower case; null where it is missing. */
  domain: string | null;
  selector: string | null;
  algorithm: string | null;
  /** The fields that are signed, in lower case, in order; a name may stand more than once. */
  signed: string[];
  /** Octets of the body that are signed; null: all. */
  bodyLength: number | null;
  /** Seconds since the epoch. */
  signedAt: number | null;
  expiresAt: number | null;
  problems: SignatureProblem[];
}
