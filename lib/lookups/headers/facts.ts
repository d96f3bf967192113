import type { DmarcEvaluation } from "#lib/protocols/dmarc/evaluation.ts";
import type { IprevEvaluation } from "#lib/protocols/iprev/evaluate.ts";
import type { Mailbox } from "#lib/protocols/message/addresses.ts";
import type { ArcChain } from "#lib/protocols/message/arc.ts";
import type { Unsubscribe } from "#lib/protocols/message/list-unsubscribe.ts";
import type { Field, Message } from "#lib/protocols/message/message.ts";
import type { Hop, Travel } from "#lib/protocols/message/received/hops.ts";
import type { AuthenticationResults } from "#lib/protocols/message/results.ts";
import type { Signature } from "#lib/protocols/message/signature.ts";
import type { SpfEvaluation } from "#lib/protocols/spf/evaluation.ts";
import type { AddressScope } from "#lib/transport/types.ts";
import type { ChainVerdict, SignatureVerdict } from "#lib/transport/verifier-types.ts";

/** Who wrote the message, by its From fields. */
export interface Author {
  fields: Field[];
  mailboxes: Mailbox[];
  /** The one domain of the one From field, in A-labels; null where there are none or several. */
  domain: string | null;
}

/** A hop, and where the address of its client lies; null where it tells none. */
export interface HopFacts extends Hop {
  scope: AddressScope | null;
}

/** Where the message came in from outside. */
export interface Outside {
  hop: HopFacts;
  address: string;
  helo: string;
}

/** The sender of the envelope (RFC 5321 §4.1.1.2). */
export interface Envelope {
  /** Empty for the null reverse-path. */
  address: string;
  /** Null where there is none, or where it is none. */
  domain: string | null;
  /** The field that tells it. */
  field: Field;
}

/** Whether the signatures were verified, and why not. */
export type Verification = { status: "done"; chain: ChainVerdict } | { status: "no-body" | "cut" | "too-many" };

export interface SignatureFacts {
  field: Field;
  read: Signature;
  /** Null where it was not verified. */
  verdict: SignatureVerdict | null;
}

/** An Authentication-Results field. */
export interface ResultsFacts {
  field: Field;
  read: AuthenticationResults;
  /** It bears the name of the host that the reader trusts. */
  named: boolean;
  /** It stands below the field of the hop where the message came in: it was part of the message already. */
  brought: boolean;
}

/** All that the checks of the lookup of headers judge. */
export interface HeadersFacts {
  message: Message;
  /** Lines lost their white space on the way here: what fails to verify may have been good. */
  altered: boolean;
  /** The host whose Authentication-Results count, as the reader named it. */
  authserv: string | null;
  author: Author;
  envelope: Envelope | null;
  /** In the order of the journey. */
  hops: HopFacts[];
  travel: Travel;
  outside: Outside | null;
  /** At which time signatures and their expiry are judged: when the message came in, else now. Milliseconds since the epoch. */
  receivedAt: number;
  /** In the order of the message. */
  signatures: SignatureFacts[];
  chain: ArcChain;
  verification: Verification;
  results: ResultsFacts[];
  unsubscribe: Unsubscribe | null;
  /** Fields that only mail to many bears. */
  bulkMarks: Field[];
  /** Null where the address that sent it, or the envelope's sender, is not known. */
  spf: { domain: string; evaluation: SpfEvaluation } | null;
  /** Null where there is no one author domain. */
  dmarc: DmarcEvaluation | null;
  /** Null where the address that sent it is not known. */
  iprev: IprevEvaluation | null;
}
