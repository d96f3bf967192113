import type { Repair } from "./tag.ts";

/** The text with every repair made; null where two repairs overlap, which is a matter for the author. Equal repairs count once. */
export function applyRepairs(text: string, repairs: readonly Repair[]): string | null {
  let mended = "";
  let at = 0;
  let last: Repair | null = null;
  for (const repair of repairs.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (last && last.start === repair.start && last.end === repair.end && last.text === repair.text) continue;
    if (repair.start < at) return null;
    mended += text.slice(at, repair.start) + repair.text;
    at = repair.end;
    last = repair;
  }
  return mended + text.slice(at);
}
