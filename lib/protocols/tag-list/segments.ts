import type { Span } from "./tag.ts";

/** What stands between two separators: its span without the white space round it, and `whole`, with the separator after it. */
export interface Segment extends Span {
  whole: Span;
}

/** Cuts a stretch of a text at a separator of one character. A stretch without any is one segment. */
export function segmentsOf(text: string, separator: string, { start, end }: Span = { start: 0, end: text.length }): Segment[] {
  const segments: Segment[] = [];
  let from = start;
  while (from <= end) {
    const found = text.indexOf(separator, from);
    const to = found < 0 || found > end ? end : found;
    segments.push({ ...trimmed(text, { start: from, end: to }), whole: { start: from, end: Math.min(to + 1, end) } });
    from = to + 1;
  }
  return segments;
}

/** The stretch without the spaces and tabs at both ends (WSP of RFC 5234); empty, at its end, where it holds nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && isBlank(text, first)) first += 1;
  while (last > first && isBlank(text, last - 1)) last -= 1;
  return { start: first, end: last };
}

function isBlank(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\t";
}
