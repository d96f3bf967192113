import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";
import { repaired } from "#lib/protocols/dkim/repair.ts";
import type { Params } from "#lib/report/schema.ts";
import type { JudgedKey } from "./checks/judged-key.ts";

/**
 * Params for a fix that ends in `{fixable|…|}` and a line `{line}`: the record to publish, where there is one. A record that an alias
 * leads to is another's to mend.
 */
export function proposal(key: JudgedKey | undefined): Params {
  const own = key && "cname" in key.at.answer && key.at.answer.cname.length === 0;
  const text = own ? repaired(key.record) : null;
  return { fixable: text === null ? 0 : 1, line: text === null || !key ? "" : txtLine(key.at.name, text) };
}
