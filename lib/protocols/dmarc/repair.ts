import { applyRepairs } from "#lib/protocols/tag-list/repair.ts";
import { parseDmarc } from "./parse.ts";
import type { DmarcRecord } from "./record.ts";
import { isDmarc } from "./version.ts";

/**
 * The record with every problem mended and the obsolete size limits gone, where each problem has one obvious mending and the outcome
 * is a record without a problem; null otherwise, and where there is nothing to mend.
 */
export function repaired({ text, problems, rua, ruf }: DmarcRecord): string | null {
  const sizes = [...rua, ...ruf].flatMap(({ size }) => (size ? [{ ...size, text: "" }] : []));
  const repairs = problems.flatMap(({ repair }) => repair ?? []);
  if (repairs.length < problems.length || repairs.length + sizes.length === 0) return null;
  return checked(applyRepairs(text, [...repairs, ...sizes]));
}

/** The record without the tags of these names; null where it has none, and where that is no record without a problem. */
export function withoutTags({ text, tags }: DmarcRecord, named: (name: string) => boolean): string | null {
  const gone = tags.filter(({ name }) => named(name)).map(({ whole }) => ({ ...whole, text: "" }));
  return gone.length > 0 ? checked(applyRepairs(text, gone)) : null;
}

/** The record with one tag set to a value, at the place of the tag or at the end; null where that is no record without a problem. */
export function withTag({ text, tags }: DmarcRecord, name: string, value: string): string | null {
  const tag = tags.find((one) => one.name === name);
  if (tag) return checked(applyRepairs(text, [{ ...tag.at, text: value }]));
  const open = text.trimEnd().replace(/;$/, "");
  return checked(`${open}; ${name}=${value}`);
}

function checked(text: string | null): string | null {
  return text !== null && isDmarc(text) && parseDmarc(text).problems.length === 0 ? text : null;
}
