import { parseTagList } from "#lib/protocols/tag-list/parse.ts";

/** Whether two lists of tags say the same: the order and white space are none of it, and an empty value is as good as none. */
export function matchesTags(a: string, b: string): boolean {
  return tagsOf(a) === tagsOf(b);
}

function tagsOf(text: string): string {
  return parseTagList(text)
    .tags.filter(({ value }) => value !== "")
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join(";");
}
