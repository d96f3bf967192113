import type { FailedAnswer, RecordType } from "#lib/transport/types.ts";
import type { Expansion, Path } from "./evaluation.ts";
import type { SpfRecord, Term } from "./record.ts";
import type { Selection } from "./select.ts";

/** A question of the walk that has no answer. */
export interface Unanswered {
  name: string;
  type: RecordType;
  answer: FailedAnswer;
  exchange?: number;
}

/** One term of a record, looked at without a message. */
export interface WalkedTerm {
  path: Path;
  term: Term;
  /** What it expands to is still being asked. */
  pending: boolean;
  /** False for terms that evaluation never comes to: after `all`, or a redirect beside it (RFC 7208 §5.1). */
  reachable: boolean;
  /** The domain it asks about; null when it asks about none, or none could be formed. */
  target: string | null;
  /** The target is made from the message, so that it is known only for one sender. */
  dependent: boolean;
  /** The target is a record that this one stands in. */
  loop: boolean;
  /** Lookups that it alone costs, of the ten (RFC 7208 §4.6.4). */
  cost: number;
  /** Its question finds nothing, whatever the client's family. */
  void: boolean;
  /** Questions that find nothing for a client of that family, those for the hosts of `mx` included. */
  voidQueries: { 4: number; 6: number };
  expansions: Expansion[];
  /** Of an `mx`: how many hosts there are. */
  hosts: number;
  /** The record of an `include` or a `redirect`. */
  record?: WalkedRecord;
  unanswered: Unanswered[];
  /** Not looked into, because the walk had asked enough. */
  cut: boolean;
  exchange?: number;
}

/** The record of one domain, looked at without a message. */
export interface WalkedRecord {
  path: Path;
  domain: string;
  /** `bad-domain`: no question can be formed from the name (RFC 7208 §4.3). `cut`: not asked, the walk had asked enough. */
  selection: Selection | { status: "bad-domain" | "cut"; exchange?: undefined };
  record: SpfRecord | null;
  /** None of a record with a syntax error. */
  terms: WalkedTerm[];
}

/** Why a walk left branches unseen. */
export type Stop = "records" | "questions" | "depth" | "terms";

export interface SpfWalk {
  root: WalkedRecord;
  stopped: Stop[];
}

/** The terms of a record as evaluation takes them: a redirect comes last, wherever it stands (RFC 7208 §6.1). */
export function inEvaluationOrder(node: WalkedRecord): WalkedTerm[] {
  return [...node.terms.filter(({ term }) => term.kind === "mechanism"), ...node.terms.filter(({ term }) => term.kind === "modifier")];
}

/** All records of the tree, in evaluation order, the outermost first. */
export function recordsIn(node: WalkedRecord): WalkedRecord[] {
  return [node, ...inEvaluationOrder(node).flatMap(({ record }) => (record ? recordsIn(record) : []))];
}

/** All terms of the tree, in evaluation order, each before those within it. */
export function termsIn(node: WalkedRecord): WalkedTerm[] {
  return inEvaluationOrder(node).flatMap((term) => [term, ...(term.record ? termsIn(term.record) : [])]);
}
