import type { FailedAnswer, Resolver } from "./types.ts";

/** Why a signature does not verify. `text`: what the verifier says of it. */
export type SignatureCause =
  | { code: "body-changed" | "header-changed" | "key-missing" | "key-weak" | "algorithm-weak" | "expired" }
  | { code: "key-unusable" | "malformed"; text: string }
  | { code: "unanswered"; answer: FailedAnswer };

/** What became of one DKIM signature (RFC 6376 §6.1). */
export interface SignatureVerdict {
  result: "pass" | "fail" | "unknown";
  /** Null for a pass. */
  cause: SignatureCause | null;
  /** The exchange that brought the key. */
  exchange?: number;
  /** Of the key; null where there is none, or where it has no length of its own. */
  bits: number | null;
}

/** What became of the ARC chain (RFC 8617 §5.2). */
export interface ChainVerdict {
  result: "none" | "pass" | "fail" | "unknown";
  /** Why it is not a pass: what the verifier says of it. */
  text: string;
  /** The question that has no answer, where it is unknown. */
  open: { name: string; answer: FailedAnswer } | null;
}

export interface MessageVerification {
  /** One for each DKIM-Signature, in the order of the message. */
  signatures: SignatureVerdict[];
  chain: ChainVerdict;
}

/** Verifies the signatures of messages. */
export interface MessageVerifier {
  /**
   * In: a whole message, its lines ended by CR LF; the resolver to ask for keys; the time at which expiry is judged, in milliseconds since
   * the epoch. The caller bounds the message: work grows with its octets times its signatures. Never rejects for what a message holds.
   */
  verify(message: Uint8Array, resolver: Resolver, at: number): Promise<MessageVerification>;
}
