import { parseSpf } from "./parse.ts";
import type { SpfRecord } from "./record.ts";

/**
 * The record with every problem mended, where each has one obvious mending and the outcome is a valid record; null otherwise.
 * Two different mendings of the same stretch are a matter for the author.
 */
export function repaired(record: SpfRecord): string | null {
  if (record.problems.length === 0) return null;
  let text = "";
  let at = 0;
  let last = "";
  for (const { repair } of record.problems) {
    if (!repair) return null;
    const key = `${repair.start} ${repair.end} ${repair.text}`;
    if (key === last) continue;
    if (repair.start < at) return null;
    text += record.text.slice(at, repair.start) + repair.text;
    at = repair.end;
    last = key;
  }
  text += record.text.slice(at);
  return parseSpf(text).problems.length === 0 ? text : null;
}
