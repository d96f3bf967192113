import { parseTagList } from "#lib/protocols/tag-list/parse.ts";
import type { TagList } from "#lib/protocols/tag-list/tag.ts";

/** No signature has so many tags; a hostile one has a semicolon for every octet. */
const MOST_TAGS = 200;

/** The tags of a signature or a seal (RFC 6376 §3.2), those of the beginning where there are too many. */
export function tagsOf(text: string): TagList {
  let end = 0;
  for (let tags = 0; tags < MOST_TAGS; tags++) {
    const semicolon = text.indexOf(";", end);
    if (semicolon < 0) return parseTagList(text);
    end = semicolon + 1;
  }
  return parseTagList(text.slice(0, end));
}
