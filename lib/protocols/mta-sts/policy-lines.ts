import { trimmed } from "#lib/protocols/tag-list/segments.ts";
import type { Span } from "#lib/protocols/tag-list/tag.ts";
import type { PolicyLine, PolicyProblem, PolicyProblemCode } from "./policy.ts";

/** A line without its end, and with it. */
export interface Line extends Span {
  number: number;
  whole: Span;
}

/** What a line says, and what is wrong with it. */
export interface LineReading {
  field?: PolicyLine;
  problems: PolicyProblem[];
}

const KEY = /^[a-z0-9][a-z0-9_.-]{0,31}$/i;
/** Octets that no value may hold: controls, and what was no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are not allowed
const STRANGE = /[\u0000-\u001f\u007f-\u009f\ufffd]/;
const MARK = "\ufeff";

/** The lines of a text, ended by LF or CR LF (RFC 8461 §3.2); the end of the last one may be left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const next = found < 0 ? text.length : found + 1;
    const feed = found < 0 ? next : found;
    const end = feed > start && found >= 0 && text[feed - 1] === "\r" ? feed - 1 : feed;
    lines.push({ number: lines.length + 1, start, end, whole: { start, end: next } });
    start = next;
  }
  return lines;
}

/** Reads one `key: value`. Keys are not judged here, but for their form. */
export function readLine(text: string, line: Line): LineReading {
  const mark = line.number === 1 && text.startsWith(MARK) ? 1 : 0;
  const begin = line.start + mark;
  const problem = (code: PolicyProblemCode, { start, end }: Span, more: Partial<PolicyProblem> = {}): PolicyProblem => ({
    code,
    start,
    end,
    line: line.number,
    params: {},
    ...more,
  });
  const problems = mark ? [problem("byte-order-mark", { start: 0, end: 1 }, { repair: { start: 0, end: 1, text: "" } })] : [];
  const content = trimmed(text, { start: begin, end: line.end });
  if (content.start === content.end)
    return { problems: [...problems, problem("line-empty", line.whole, { repair: { ...line.whole, text: "" } })] };
  const written = text.slice(begin, line.end);
  const colon = written.indexOf(":");
  if (colon < 0) return { problems: [...problems, problem("line-without-colon", content, { params: { text: written } })] };
  const key = trimmed(text, { start: begin, end: begin + colon });
  const name = text.slice(key.start, key.end);
  const at = trimmed(text, { start: begin + colon + 1, end: line.end });
  const field: PolicyLine = {
    name,
    value: text.slice(at.start, at.end),
    start: key.start,
    end: at.end,
    at,
    whole: line.whole,
    line: line.number,
  };
  if (!KEY.test(name)) problems.push(problem("key-malformed", { start: begin, end: begin + colon + 1 }, { params: { name } }));
  for (const blank of blanks(begin, key, begin + colon))
    problems.push(problem("key-spaces", blank, { params: { name }, repair: { ...blank, text: "" } }));
  if (STRANGE.test(field.value)) problems.push(problem("value-characters", at, { params: { name } }));
  return { field, problems };
}

/** The grammar allows blanks behind the colon and at the end of a line, and nowhere else. */
function blanks(begin: number, key: Span, colon: number): Span[] {
  return [
    { start: begin, end: key.start },
    { start: key.end, end: colon },
  ].filter(({ start, end }) => start < end);
}
