import type { Dnsbl, Kind } from "#lib/protocols/dnsbl/schema.ts";
import type { Params } from "#lib/report/schema.ts";
import type { AddressScope, FailedAnswer } from "#lib/transport/types.ts";
import type { CauseKey } from "./causes.ts";

/**
 * An address or domain that the lists are asked about. `receiving`: an address that takes the mail of the domain given. `sending`: one that may
 * send in its name.
 */
export interface Subject {
  number: number;
  text: string;
  kind: Kind;
  role: "given" | "receiving" | "sending";
  /** The mail server that has the address; null for what was given. */
  host: string | null;
}

export type ListOutcome = "listed" | "policy" | "informational" | "allow-listed" | "not-listed" | "unconfirmed" | "unknown" | "skipped";

/** Why a list gave no certain result; the words are in causes.ts. */
export interface Cause {
  key: CauseKey;
  params: Params;
}

/** What one list says about one subject. */
export interface ListResult {
  subject: Subject;
  list: Dnsbl;
  outcome: ListOutcome;
  /** The addresses answered. */
  codes: string[];
  /** What the operator says they mean. */
  meanings: string[];
  /** The list's text about the entry, made visible. */
  reason: string | null;
  /** How long the question took; null when none was asked. */
  milliseconds: number | null;
  cause: Cause | null;
  /** The name asked for, with `<key>` in the key's place. */
  question: string;
  /** Id of the exchange, for evidence. */
  exchange?: number;
}

/** A question whose answer would have named receiving addresses. */
export interface Unanswered {
  name: string;
  type: "MX" | "A" | "AAAA";
  answer: FailedAnswer;
}

export interface BlacklistFacts {
  target: string;
  kind: Kind;
  results: ListResult[];
  /** Addresses that no list was asked about, because they are not public. */
  notPublic: { subject: Subject; scope: AddressScope }[];
  /** Where the domain's mail goes; null when the target is an address. */
  receiving: {
    addresses: number;
    unanswered: Unanswered[];
    /** Hosts and addresses beyond what one report asks about. */
    leftOut: string[];
  } | null;
}
