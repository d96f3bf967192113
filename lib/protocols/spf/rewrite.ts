import { parseSpf } from "./parse.ts";
import { allOf, type Mechanism, type Qualifier, type SpfRecord, type Term } from "./record.ts";

/** The record without those terms. */
export function withoutTerms(record: SpfRecord, unwanted: ReadonlySet<Term>): string {
  return written(record.terms.filter((term) => !unwanted.has(term)));
}

/** The record with its first `all` behind every other mechanism, and any further `all` gone. */
export function withAllLast(record: SpfRecord): string {
  const all = allOf(record);
  const others = record.terms.filter((term) => term.name !== "all");
  const mechanisms = others.filter((term) => term.kind === "mechanism");
  return written([...mechanisms, ...(all ? [all] : []), ...others.filter((term) => term.kind === "modifier")]);
}

/** The record with its `all` qualified otherwise, or with one at the end of its mechanisms where it has none. */
export function withAll(record: SpfRecord, qualifier: Qualifier): string {
  const others = record.terms.filter((term) => term.name !== "all");
  const mechanisms = others.filter((term) => term.kind === "mechanism").map(({ text }) => text);
  const modifiers = others.filter((term) => term.kind === "modifier").map(({ text }) => text);
  return ["v=spf1", ...mechanisms, `${qualifier}all`, ...modifiers].join(" ");
}

const MILDEST_FIRST: readonly Qualifier[] = ["?", "~", "-"];

/**
 * One record with the mechanisms of several, each once, and the mildest `all` among them, so that nobody is refused who was not before.
 * Null where that is not for a machine to decide: a syntax error, `+all`, an order that matters, or modifiers.
 */
export function merged(texts: readonly string[]): string | null {
  const records = texts.map(parseSpf);
  const terms = records.flatMap(({ terms }) => terms);
  if (records.some(({ problems }) => problems.length > 0) || terms.some((term) => term.kind === "modifier")) return null;
  const mechanisms = terms.filter((term): term is Mechanism => term.kind === "mechanism");
  const alls = mechanisms.filter(({ name }) => name === "all").map(({ qualifier }) => qualifier);
  const others = mechanisms.filter(({ name }) => name !== "all");
  if (alls.includes("+") || others.some(({ qualifier }) => qualifier !== "+")) return null;
  const all = MILDEST_FIRST.find((qualifier) => alls.includes(qualifier));
  const unique = [...new Map(others.map(({ text }) => [text.toLowerCase().replace(/^\+/, ""), text])).values()];
  return ["v=spf1", ...unique, ...(all ? [`${all}all`] : [])].join(" ");
}

function written(terms: readonly Term[]): string {
  return ["v=spf1", ...terms.map(({ text }) => text)].join(" ");
}
