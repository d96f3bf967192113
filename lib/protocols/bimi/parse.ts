import { parseTagList, tagOf } from "#lib/protocols/tag-list/parse.ts";
import { applyRepairs } from "#lib/protocols/tag-list/repair.ts";
import { segmentsOf } from "#lib/protocols/tag-list/segments.ts";
import type { Tag } from "#lib/protocols/tag-list/tag.ts";
import type { BimiProblem, BimiRecord, BimiUri } from "./record.ts";
import { uriProblems } from "./uri-problems.ts";

const LONGEST_PREFIX = 63;

/** True for a text that receivers take for a BIMI record: `v` comes first, and its value is exactly `BIMI1` (§5.3). */
export function isBimi(text: string): boolean {
  return /^v[ \t]*=[ \t]*BIMI1[ \t]*(?:;|$)/.test(text);
}

/** Reads a text that `isBimi`, with every problem and its position. Unknown tags are no problem (§5.3). Never throws. */
export function parseBimi(text: string): BimiRecord {
  const list = parseTagList(text);
  const l = tagOf(list, "l");
  const a = tagOf(list, "a");
  const avp = tagOf(list, "avp");
  const lps = tagOf(list, "lps");
  const location = l && uriOf(text, l);
  const evidence = a && uriOf(text, a);
  const problems = [
    ...list.problems,
    ...(l ? [] : [{ code: "location-missing" as const, start: text.length, end: text.length, params: {} }]),
    ...(location?.problems ?? []),
    ...(evidence?.problems ?? []),
    ...(avp ? avatarProblems(avp) : []),
    ...(lps ? prefixProblems(text, lps) : []),
  ];
  return {
    text,
    tags: list.tags,
    location,
    evidence,
    avatar: avp?.value === "personal" ? "personal" : "brand",
    prefixes: lps && prefixSpans(text, lps).map(({ start, end }) => text.slice(start, end)),
    declined: l?.value === "" && !evidence,
    problems: problems.sort((x, y) => x.start - y.start || x.end - y.end),
  };
}

/** The record with every problem mended, where each has one obvious mending and the outcome has none; null otherwise. */
export function repaired({ text, problems }: BimiRecord): string | null {
  const repairs = problems.flatMap(({ repair }) => repair ?? []);
  if (problems.length === 0 || repairs.length < problems.length) return null;
  const mended = applyRepairs(text, repairs);
  return mended !== null && isBimi(mended) && parseBimi(mended).problems.length === 0 ? mended : null;
}

function uriOf(text: string, { at }: Tag): BimiUri | null {
  if (at.start === at.end) return null;
  return { ...at, text: text.slice(at.start, at.end), problems: uriProblems(text, at) };
}

/** §5.3: the values are literals, with their case. */
function avatarProblems({ value, at, start, end }: Tag): BimiProblem[] {
  if (value === "brand" || value === "personal") return [];
  const plain = value.toLowerCase().replace(/[^a-z]/g, "");
  const meant = plain === "brand" || plain === "personal" ? plain : null;
  const place = value === "" ? { start, end } : at;
  return [{ code: "avatar-value", ...place, params: { value }, ...(meant && { repair: { ...at, text: meant } }) }];
}

function prefixSpans(text: string, { at }: Tag) {
  return at.start === at.end ? [] : segmentsOf(text, ",", at);
}

function prefixProblems(text: string, tag: Tag): BimiProblem[] {
  return prefixSpans(text, tag).flatMap(({ start, end, whole }): BimiProblem[] => {
    const prefix = text.slice(start, end);
    if (prefix === "") return [{ code: "prefix-empty", ...whole, params: {} }];
    if (!/^[a-z0-9-]+$/i.test(prefix)) return [{ code: "prefix-characters", start, end, params: { prefix } }];
    return prefix.length > LONGEST_PREFIX ? [{ code: "prefix-length", start, end, params: { length: prefix.length } }] : [];
  });
}
