import type { Ip } from "#lib/names/ip.ts";
import type { MacroString } from "./macro-string.ts";

/** A stretch of the record's text: `text.slice(start, end)`. One character stands for one octet. */
export interface Span {
  start: number;
  end: number;
}

export type Qualifier = "+" | "-" | "~" | "?";

/** A term as it stands in the record. */
export interface Written extends Span {
  text: string;
}
interface Directive extends Written {
  kind: "mechanism";
  qualifier: Qualifier;
}
/** RFC 7208 §5. A prefix length that is not written is 32 or 128. */
export type Mechanism =
  | (Directive & { name: "all" })
  | (Directive & { name: "include" | "exists"; target: MacroString })
  | (Directive & { name: "a" | "mx"; target: MacroString | null; bits4: number; bits6: number })
  | (Directive & { name: "ptr"; target: MacroString | null })
  | (Directive & { name: "ip4" | "ip6"; network: Ip; bits: number });

/** RFC 7208 §6. An unknown modifier is ignored; `label` is its name in lower case. */
export type Modifier =
  | (Written & { kind: "modifier"; name: "redirect" | "exp"; target: MacroString })
  | (Written & { kind: "modifier"; name: "unknown"; label: string });

export type Term = Mechanism | Modifier;
/** The mechanisms and modifiers that a target domain, and so a question, belongs to. */
export type AskingTerm = Extract<Term, { target: unknown }>;
export type Redirect = Extract<Modifier, { name: "redirect" | "exp" }>;

/** What breaks the grammar of RFC 7208 §12, where, and with which text the author probably meant it. */
export interface Problem extends Span {
  code: ProblemCode;
  params: Readonly<Record<string, string | number>>;
  repair?: Span & { text: string };
}
export type ProblemCode =
  | "non-ascii"
  | "control-character"
  | "mechanism-unknown"
  | "modifier-name"
  | "modifier-repeated"
  | "modifier-qualified"
  | "argument-missing"
  | "argument-unwanted"
  | "prefix-unwanted"
  | "prefix-malformed"
  | "prefix-range"
  | "network-malformed"
  | "network-other-family"
  | "domain-top-label"
  | "domain-single-label"
  | "domain-is-address"
  | "macro-percent"
  | "macro-letter"
  | "macro-letter-explanation"
  | "macro-digits"
  | "macro-delimiter"
  | "macro-open";

/** What a term was read as; null when nothing could be made of it. */
export interface ParsedTerm {
  term: Term | null;
  problems: Problem[];
}

export interface SpfRecord {
  text: string;
  /** The terms that could be read, in their order. */
  terms: Term[];
  /** Empty for a valid record. Any problem anywhere makes the record a permerror (RFC 7208 §4.6). */
  problems: Problem[];
}

/** The `all` of a record, which ends its evaluation (RFC 7208 §5.1). */
export function allOf(record: SpfRecord): Extract<Mechanism, { name: "all" }> | null {
  return record.terms.find((term) => term.name === "all") ?? null;
}

/** The modifier of that name, or null. */
export function modifierOf(record: SpfRecord, name: "redirect" | "exp"): Redirect | null {
  return record.terms.find((term): term is Redirect => term.name === name) ?? null;
}

/** The terms that evaluation can reach: mechanisms up to `all`, then `redirect` where there is no `all` (RFC 7208 §5.1, §6.1). */
export function reachable(record: SpfRecord): Set<Term> {
  const mechanisms = record.terms.filter((term) => term.kind === "mechanism");
  const all = mechanisms.findIndex((term) => term.name === "all");
  if (all >= 0) return new Set(mechanisms.slice(0, all + 1));
  const redirect = modifierOf(record, "redirect");
  return new Set<Term>(redirect ? [...mechanisms, redirect] : mechanisms);
}
