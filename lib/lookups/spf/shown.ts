import type { Span } from "#lib/protocols/spf/record.ts";

/** Characters of a record; no honest one is longer. */
export const MOST_SHOWN = 2000;
const MOST_BRIEF = 255;
const ROUND_MARK = 500;

/** Octets of a record or a name as people may see them: whatever is not visible ASCII as `\DDD`. */
export function shown(octets: string): string {
  return octets.replace(/[^\x20-\x7e]/g, (octet) => `\\${octet.charCodeAt(0).toString().padStart(3, "0")}`);
}

/** A name or a term within a sentence, cut short where it would fill the page. */
export function brief(octets: string): string {
  return octets.length > MOST_BRIEF ? `${shown(octets.slice(0, MOST_BRIEF))}…` : shown(octets);
}

/** A record as people may see it, cut short where it is longer than any honest one. */
export function shownRecord(octets: string): string {
  return octets.length > MOST_SHOWN ? `${shown(octets.slice(0, MOST_SHOWN))}…` : shown(octets);
}

/** A record and where a stretch of it lies in the text shown; of a very long one only what stands round that stretch. */
export function excerpt(octets: string, span?: Span): { text: string; mark?: [number, number] } {
  if (!span) return { text: shownRecord(octets) };
  const long = octets.length > MOST_SHOWN;
  const from = long ? Math.max(0, span.start - ROUND_MARK) : 0;
  const to = long ? Math.min(octets.length, span.start + ROUND_MARK) : octets.length;
  const before = (from > 0 ? "…" : "") + shown(octets.slice(from, span.start));
  const marked = shown(octets.slice(span.start, Math.min(span.end, to)));
  const after = shown(octets.slice(Math.min(span.end, to), to)) + (to < octets.length ? "…" : "");
  return { text: before + marked + after, mark: [before.length, before.length + marked.length] };
}
