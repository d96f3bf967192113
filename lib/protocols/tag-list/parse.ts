import { type Segment, segmentsOf, trimmed } from "./segments.ts";
import type { Span, Tag, TagList, TagProblem } from "./tag.ts";

// RFC 6376 §3.2: tag-name = ALPHA *ALNUMPUNC
const NAME = /^[a-z][a-z0-9_]*$/i;

/**
 * Reads a list of `tag=value` pairs (RFC 6376 §3.2): DKIM, DMARC and BIMI records, and DKIM signatures once unfolded. Never throws.
 * In: the text, one character for each octet. Out: the tags that could be read, and every problem with its position.
 * Names and values keep their case: tags are case-sensitive, and what a value means is the caller's affair.
 */
export function parseTagList(text: string): TagList {
  const segments = segmentsOf(text, ";");
  const tags: Tag[] = [];
  const problems: TagProblem[] = [];
  for (const [index, segment] of segments.entries()) {
    if (segment.start === segment.end) {
      // One semicolon at the end is allowed.
      if (index < segments.length - 1 || text === "") problems.push(emptyTag(segment.whole));
      continue;
    }
    for (const problem of strangeCharacters(text, segment)) problems.push(problem);
    const read = readTag(text, segment);
    if ("code" in read) problems.push(read);
    else tags.push(read);
  }
  return { text, tags, problems: problems.concat(repeatedTags(tags)).sort((a, b) => a.start - b.start) };
}

/** The tag of this name: the first, where it is repeated. */
export function tagOf({ tags }: TagList, name: string): Tag | null {
  return tags.find((tag) => tag.name === name) ?? null;
}

function readTag(text: string, { start, end, whole }: Segment): Tag | TagProblem {
  const equals = text.slice(start, end).indexOf("=");
  if (equals < 0) return { code: "tag-without-value", start, end, params: { text: text.slice(start, end) } };
  const written = trimmed(text, { start, end: start + equals });
  const name = text.slice(written.start, written.end);
  if (name === "") return { code: "tag-name-missing", start, end, params: { text: text.slice(start, end) } };
  if (!NAME.test(name)) return { code: "tag-name-malformed", ...written, params: { name } };
  const at = trimmed(text, { start: start + equals + 1, end });
  return { name, value: text.slice(at.start, at.end), start, end, at, whole };
}

function emptyTag(whole: Span): TagProblem {
  return { code: "tag-empty", ...whole, params: {}, repair: { ...whole, text: "" } };
}

/** Octets that no tag may hold: anything but printable ASCII, spaces and tabs. */
function strangeCharacters(text: string, { start, end }: Span): TagProblem[] {
  return [...text.slice(start, end).matchAll(/[^\t\x20-\x7e]+/g)].map((match) => {
    const at = start + match.index;
    return { code: "tag-characters", start: at, end: at + match[0].length, params: {} };
  });
}

/** RFC 6376 §3.2: a list with two tags of one name is invalid as a whole. Where both say the same, one can go. */
function repeatedTags(tags: readonly Tag[]): TagProblem[] {
  const first = new Map<string, Tag>();
  return tags.flatMap((tag): TagProblem[] => {
    const { name, value, start, end, whole } = tag;
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, tag);
      return [];
    }
    const repair = { ...whole, text: "" };
    return [{ code: "tag-repeated", start, end, params: { name }, ...(earlier.value === value && { repair }) }];
  });
}
