import type { FailedAnswer, RecordType } from "#lib/transport/types.ts";
import type { SpfRecord, Term } from "./record.ts";

/** RFC 7208 §2.6. */
export type SpfResult = "none" | "neutral" | "pass" | "fail" | "softfail" | "temperror" | "permerror";

/** Why an evaluation ended in none, temperror or permerror. */
export type Cause =
  | { code: "bad-domain"; domain: string }
  | { code: "no-record"; domain: string }
  | { code: "multiple-records"; domain: string }
  | { code: "syntax"; domain: string }
  | { code: "unanswered"; domain: string; type: RecordType; answer: FailedAnswer }
  | { code: "too-many-lookups" }
  | { code: "too-many-void-lookups" }
  | { code: "too-many-mx-hosts"; domain: string; hosts: number }
  | { code: "included-without-record"; domain: string };

/** Identifies a term by its place: the record of the domain is [0], its third term [0, 2]. */
export type Path = readonly number[];

/** One host or address that a term's name expanded to. */
export interface Expansion {
  /** The name asked; for `mx` and `ptr` the host. */
  name: string;
  addresses: string[];
}

/** One term that was evaluated. */
export interface EvaluatedTerm {
  path: Path;
  term: Term;
  /** The name it asked about, macros expanded; null when it needs none or none could be formed. */
  target: string | null;
  /** Lookups that it alone cost, of the ten (RFC 7208 §4.6.4). */
  cost: number;
  /** Lookups so far, this term and all within it included. */
  running: number;
  /** One of its questions found nothing. */
  void: boolean;
  outcome: "match" | "no-match" | "error";
  cause?: Cause;
  expansions: Expansion[];
  /** The record of an `include` or a `redirect`. */
  record?: EvaluatedRecord;
  exchanges: number[];
}

/** One call of check_host (RFC 7208 §4). */
export interface EvaluatedRecord {
  path: Path;
  domain: string;
  /** The record's text; null when there is none, or more than one. */
  text: string | null;
  record: SpfRecord | null;
  exchange?: number;
  /** Those that were evaluated, in order. */
  terms: EvaluatedTerm[];
  result: SpfResult;
  cause?: Cause;
}

export interface SpfEvaluation {
  result: SpfResult;
  cause?: Cause;
  /** The domain's own words for a `fail`, macros expanded. Third-party text. */
  explanation?: string;
  /** Of ten: terms that ask the DNS, over the whole recursion. */
  lookups: number;
  /** Of two: terms whose own question found nothing. */
  voidLookups: number;
  /** All questions that found nothing, those for the hosts of `mx` included; some receivers count so. */
  voidQueries: number;
  /** The terms that decided, from the record of the domain inwards. Empty when nothing matched. */
  matched: EvaluatedTerm[];
  root: EvaluatedRecord;
}
