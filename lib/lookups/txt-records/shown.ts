import type { Span } from "#lib/protocols/tag-list/tag.ts";

/** Octets of a record as people may see them: whatever is not visible ASCII as `\DDD`. */
export function shown(octets: string): string {
  return octets.replace(/[^\x20-\x7e]/g, (octet) => `\\${octet.charCodeAt(0).toString().padStart(3, "0")}`);
}

/** Where a stretch of the octets lies in the text shown. */
export function shownMark(octets: string, { start, end }: Span): [number, number] {
  return [shown(octets.slice(0, start)).length, shown(octets.slice(0, end)).length];
}

/** Characters of a record that evidence shows; no honest one is longer. */
const MOST_SHOWN = 2000;
const ROUND_MARK = 500;

/** A record as evidence, and where a stretch of it lies in the text shown; of a very long one only what stands round that stretch. */
export function excerpt(octets: string, span?: Span): { text: string; mark?: [number, number] } {
  const { start, end } = span ?? { start: 0, end: 0 };
  const long = octets.length > MOST_SHOWN;
  const from = long ? Math.max(0, start - ROUND_MARK) : 0;
  const to = long ? Math.min(octets.length, start + (span ? ROUND_MARK : MOST_SHOWN)) : octets.length;
  const head = from > 0 ? "…" : "";
  const text = `${head}${shown(octets.slice(from, to))}${to < octets.length ? "…" : ""}`;
  if (!span) return { text };
  const [first, last] = shownMark(octets.slice(from, to), { start: start - from, end: Math.min(end, to) - from });
  return { text, mark: [head.length + first, head.length + last] };
}
