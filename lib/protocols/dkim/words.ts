import { segmentsOf } from "#lib/protocols/tag-list/segments.ts";
import type { Tag } from "#lib/protocols/tag-list/tag.ts";
import type { Item, RecordProblem } from "./key-record.ts";

// RFC 6376 §2.10: hyphenated-word = ALPHA [ *(ALPHA / DIGIT / "-") (ALPHA / DIGIT) ]
const WORD = /^[a-z](?:[a-z0-9-]*[a-z0-9])?$/i;

/** A list of words with colons between them: the values of `h`, `s` and `t` (RFC 6376 §3.6.1). `any`: an asterisk is a word too. */
export function readWords(text: string, tag: Tag, any = false): { items: Item[]; problems: RecordProblem[] } {
  const { name, value, at } = tag;
  if (value === "") return { items: [], problems: [valueMissing(tag)] };
  const items = segmentsOf(text, ":", at).map(({ start, end }) => ({ value: text.slice(start, end), start, end }));
  const problems = items
    .filter((item) => !WORD.test(item.value) && !(any && item.value === "*"))
    .map(({ value: word, start, end }): RecordProblem => ({ code: "item-malformed", start, end, params: { name, word } }));
  return { items, problems };
}

/** A tag that needs a value and has none. Without the tag its default holds, which is what was probably meant. */
export function valueMissing({ name, start, end, whole }: Tag): RecordProblem {
  return { code: "value-missing", start, end, params: { name }, repair: { ...whole, text: "" } };
}
