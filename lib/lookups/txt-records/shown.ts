import type { Span } from "#lib/protocols/tag-list/tag.ts";

/** Octets of a record as people may see them: whatever is not visible ASCII as `\DDD`. */
export function shown(octets: string): string {
  return octets.replace(/[^\x20-\x7e]/g, (octet) => `\\${octet.charCodeAt(0).toString().padStart(3, "0")}`);
}

/** Where a stretch of the octets lies in the text shown. */
export function shownMark(octets: string, { start, end }: Span): [number, number] {
  return [shown(octets.slice(0, start)).length, shown(octets.slice(0, end)).length];
}
