import { inEvaluationOrder, type SpfWalk, termsIn, type WalkedRecord, type WalkedTerm } from "./walked.ts";

/** What the record costs a receiver in the worst case: when every branch is evaluated (RFC 7208 §4.6.4, §11.1). */
export interface WorstCase {
  /** Of ten. */
  lookups: number;
  /** Of two: terms whose question finds nothing, whatever the client's family. */
  voidLookups: number;
  /** The same as some receivers count it: every empty answer, for a client of that family. */
  voidQueries: { 4: number; 6: number };
  /** Lookups so far in evaluation order, each term and all within it included. */
  running: Map<WalkedTerm, number>;
}

export function worstCaseOf(root: WalkedRecord): WorstCase {
  const running = new Map<WalkedTerm, number>();
  const lookups = count(root, 0, running);
  const terms = termsIn(root);
  return {
    lookups,
    voidLookups: terms.filter((term) => term.void).length,
    voidQueries: { 4: sum(terms.map((term) => term.voidQueries[4])), 6: sum(terms.map((term) => term.voidQueries[6])) },
    running,
  };
}

function count(node: WalkedRecord, before: number, running: Map<WalkedTerm, number>): number {
  let lookups = before;
  for (const term of inEvaluationOrder(node)) {
    lookups += term.cost;
    if (term.record) lookups = count(term.record, lookups, running);
    running.set(term, lookups);
  }
  return lookups;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** True when every branch was seen: nothing cut off, no question without an answer, no target made from the message. */
export function isComplete({ root, stopped }: SpfWalk): boolean {
  return (
    stopped.length === 0 && termsIn(root).every((term) => term.unanswered.length === 0 && !term.cut && !term.dependent) && isRead(root)
  );
}

function isRead(node: WalkedRecord): boolean {
  return node.selection.status !== "failed" && node.terms.every(({ record }) => !record || isRead(record));
}
