import type { Ip } from "#lib/names/ip.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import type { Answer, RecordType, Resolver } from "#lib/transport/types.ts";
import type { Cause, EvaluatedTerm } from "./evaluation.ts";
import type { MacroValues } from "./expand.ts";
import { macroValues, type Sender } from "./identity.ts";
import { queryName } from "./query-name.ts";

export const MOST_LOOKUPS = 10;
export const MOST_VOID_LOOKUPS = 2;
export const MOST_MX_HOSTS = 10;

/** One check of one message: who sends, whom to ask, and what has been spent so far. */
export interface Check {
  ip: Ip;
  sender: Sender;
  helo: string;
  resolver: Resolver;
  lookups: number;
  voidLookups: number;
  voidQueries: number;
  /** Questions that may still be asked ahead of need, and those that were. */
  ahead: { left: number; asked: Set<string> };
  onTerm: (term: EvaluatedTerm) => void;
}

/** Where a question is noted: the term it was asked for. */
export type Notes = Pick<EvaluatedTerm, "void" | "expansions" | "exchanges">;

/** The macro values for the domain whose record is being evaluated. */
export function valuesFor(check: Check, domain: string): MacroValues {
  return macroValues(check.ip, check.sender, check.helo, domain);
}

/** The record type that holds addresses of the client's family (RFC 7208 §5). */
export function addressType(check: Check): "A" | "AAAA" {
  return check.ip.family === 4 ? "A" : "AAAA";
}

/** Counts one term that asks the DNS; the cause when there are now too many (RFC 7208 §4.6.4). */
export function spendLookup(check: Check): Cause | null {
  check.lookups += 1;
  return check.lookups > MOST_LOOKUPS ? { code: "too-many-lookups" } : null;
}

/** Asks on behalf of a term, and notes on it the exchange. In: the name as the resolver wants it. */
export async function ask(check: Check, term: Notes, name: string, type: RecordType): Promise<Answer> {
  const answer = await check.resolver.query(name, type);
  if (answer.exchange !== undefined) term.exchanges.push(answer.exchange);
  if (isAbsent(answer)) check.voidQueries += 1;
  return answer;
}

/**
 * Asks the question that a term is about. A void answer counts once for each term (RFC 7208 §4.6.4).
 * Out: the answer, or the cause that ends the evaluation: no answer (§4.4, §5), or too many void lookups.
 */
export async function askOwn(check: Check, term: Notes, domain: string, type: RecordType): Promise<Answer | Cause> {
  const answer = await ask(check, term, queryName(domain), type);
  if (isFailed(answer)) return { code: "unanswered", domain, type, answer };
  return noteVoid(check, term, answer) ?? answer;
}

/** Counts a void answer, once for each term; the cause when there are now too many. */
export function noteVoid(check: Check, term: Notes, answer: Answer): Cause | null {
  if (!isAbsent(answer) || term.void) return null;
  term.void = true;
  check.voidLookups += 1;
  return check.voidLookups > MOST_VOID_LOOKUPS ? { code: "too-many-void-lookups" } : null;
}
