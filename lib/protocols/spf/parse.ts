import { octetProblems } from "./octets.ts";
import { parseDirective } from "./parse-directive.ts";
import { parseModifier } from "./parse-modifier.ts";
import type { ParsedTerm, Problem, SpfRecord, Term, Written } from "./record.ts";

const VERSION = /^v=spf1(?= |$)/i;
const VERSION_LENGTH = "v=spf1".length;

/** True for a record whose version section is exactly `v=spf1` (RFC 7208 §4.5). */
export function isSpf(text: string): boolean {
  return VERSION.test(text);
}

/**
 * Reads a whole SPF record (RFC 7208 §4.6, §12). Never throws.
 * In: the record's text, which begins with `v=spf1`, one character for each octet.
 * Out: the terms that could be read, and every problem with its position.
 */
export function parseSpf(text: string): SpfRecord {
  const terms: Term[] = [];
  const problems: Problem[] = [];
  const rest = text.slice(VERSION_LENGTH);
  // Terms are separated by spaces alone: a tab or a line feed is part of a term, and an error (RFC 7208 §4.6.1).
  for (const match of rest.matchAll(/[^ ]+/g)) {
    const written = { text: match[0], start: VERSION_LENGTH + match.index, end: VERSION_LENGTH + match.index + match[0].length };
    const unreadable = octetProblems(written.text, written.start);
    const { term, problems: found } = unreadable.length > 0 ? { term: null, problems: unreadable } : parseTerm(written);
    if (term) terms.push(term);
    problems.push(...found);
  }
  problems.push(...repeatedModifiers(terms));
  return { text, terms, problems: problems.sort((a, b) => a.start - b.start) };
}

function parseTerm(written: Written): ParsedTerm {
  // RFC 7208 §4.6.1: a modifier has "=" directly after its name and before any ":" or "/".
  return parseModifier(written) ?? parseDirective(written);
}

// RFC 7208 §6: `redirect` and `exp` must not appear more than once.
function repeatedModifiers(terms: Term[]): Problem[] {
  return ["redirect", "exp"].flatMap((name) =>
    terms
      .filter((term) => term.name === name)
      .slice(1)
      .map(({ start, end }): Problem => ({ code: "modifier-repeated", start, end, params: { name } })),
  );
}
