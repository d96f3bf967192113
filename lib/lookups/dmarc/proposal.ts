import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";
import { parseDmarc } from "#lib/protocols/dmarc/parse.ts";
import { isDmarc } from "#lib/protocols/dmarc/version.ts";
import type { Params } from "#lib/report/schema.ts";

/**
 * Params for a fix that ends in `{fixable|…|}` and a line `{line}`: the record to publish at a name, where there is one.
 * Only a record without a problem is proposed.
 */
export function proposal(name: string, text: string | null): Params {
  const valid = text !== null && isDmarc(text) && parseDmarc(text).problems.length === 0;
  return { fixable: valid ? 1 : 0, line: valid ? txtLine(name, text) : "" };
}
