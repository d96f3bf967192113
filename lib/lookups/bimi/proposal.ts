import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";
import { isBimi, parseBimi } from "#lib/protocols/bimi/parse.ts";
import type { Params } from "#lib/report/schema.ts";

/**
 * Params for a fix that ends in `{fixable|…|}` and a line `{line}`: the record to publish at a name, where there is one.
 * Only a record without a problem is proposed.
 */
export function proposal(name: string, text: string | null): Params {
  const valid = text !== null && isBimi(text) && parseBimi(text).problems.length === 0;
  return { fixable: valid ? 1 : 0, line: valid ? txtLine(name, text) : "" };
}
