import { parseSpf } from "#lib/protocols/spf/parse.ts";
import type { Params } from "#lib/report/schema.ts";
import { MOST_SHOWN, shown } from "./shown.ts";

/**
 * Params for a fix that ends in `{unfixable||…\n}{record}`: the record to publish, where there is one.
 * Only a record that is valid itself is proposed.
 */
export function proposal(text: string | null): Params {
  const valid = text !== null && text.length <= MOST_SHOWN && parseSpf(text).problems.length === 0;
  return { unfixable: valid ? 0 : 1, record: valid ? `\`${shown(text)}\`` : "" };
}
