import { parseReportUri, uriSpans } from "#lib/protocols/report-uri/parse.ts";
import type { Tag } from "#lib/protocols/tag-list/tag.ts";
import type { DmarcUri } from "./record.ts";

/** Reads the value of `rua` or `ruf` (RFC 9989 §4.8, `dmarc-urilist`). */
export function readReportUris(text: string, { at }: Tag): DmarcUri[] {
  return uriSpans(text, at).map(({ start, end }) => {
    // obs-dmarc-report-size, to be ignored
    const size = /![0-9]+[kmgt]?$/i.exec(text.slice(start, end))?.[0].length ?? 0;
    const uri = parseReportUri(text, { start, end: end - size });
    return { ...uri, size: size > 0 ? { start: end - size, end } : null };
  });
}

/** True for a destination that counts as a valid URI (RFC 9989 §4.10.1). */
export function isUsable({ problems }: DmarcUri): boolean {
  return problems.length === 0;
}
