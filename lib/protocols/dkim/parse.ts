import { parseTagList, tagOf } from "#lib/protocols/tag-list/parse.ts";
import type { Tag, TagList } from "#lib/protocols/tag-list/tag.ts";
import type { Item, KeyRecord, RecordProblem } from "./key-record.ts";
import { readMaterial } from "./material.ts";
import { readWords, valueMissing } from "./words.ts";

const VERSION = "DKIM1";

/**
 * Reads a DKIM key record (RFC 6376 §3.6.1, RFC 8463 §4.2). Never throws.
 * In: the strings of the TXT record joined, one character for each octet. Out: what the tags mean, and every problem with its position.
 */
export function parseKeyRecord(text: string): KeyRecord {
  // RFC 6376 §2.8: white space may be folded, that is, CR LF may stand before it. The positions stay.
  const list = parseTagList(text.replace(/\r\n(?=[\t ])/g, "  "));
  const k = tagOf(list, "k");
  const keyType = k?.value ?? "rsa";
  const hashes = words(list, "h");
  const services = words(list, "s", true);
  const flags = words(list, "t");
  const p = tagOf(list, "p");
  const problems: RecordProblem[] = [
    ...list.problems,
    ...versionProblems(list),
    ...(k?.value === "" ? [valueMissing(k)] : []),
    ...[hashes, services, flags].flatMap((read) => read?.problems ?? []),
    ...(p ? [] : [{ code: "key-missing" as const, start: text.length, end: text.length, params: {} }]),
  ];
  return {
    text,
    tags: list.tags,
    keyType,
    hashes: hashes?.items ?? null,
    services: services?.items ?? null,
    flags: flags?.items ?? [],
    material: readMaterial(list.text, p, keyType),
    problems: problems.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/**
 * True for a text that was meant as a DKIM key record, well or badly written. A wildcard answers with texts for other purposes, which
 * a verifier must not take for a key either (RFC 6376 §6.1.2).
 */
export function isMeantAsKey(text: string): boolean {
  const list = parseTagList(text);
  const version = tagOf(list, "v");
  return version ? /^["\\]*d?kim/i.test(version.value) : tagOf(list, "p") !== null;
}

/** Whether a record allows a word of a list; a list that is not given allows every word. */
export function allows(items: readonly Item[] | null, ...words: string[]): boolean {
  return items === null || items.some(({ value }) => words.includes(value));
}

/** `t=y`: the domain is testing DKIM, and verifiers treat what fails like what is not signed (RFC 6376 §3.6.1). */
export function isTesting({ flags }: KeyRecord): boolean {
  return flags.some(({ value }) => value === "y");
}

function words(list: TagList, name: string, any = false): { items: Item[]; problems: RecordProblem[] } | null {
  const tag = tagOf(list, name);
  return tag && readWords(list.text, tag, any);
}

/** RFC 6376 §3.6.1: where there is a version it comes first, and its value is exactly DKIM1. */
function versionProblems({ text, tags }: TagList): RecordProblem[] {
  const version = tags.find(({ name }) => name === "v");
  if (!version) return [];
  if (version.value !== VERSION) return [versionValue(version)];
  return version === tags[0] ? [] : [versionNotFirst(text, version)];
}

function versionValue({ value, at }: Tag): RecordProblem {
  const meant = /^["\\]*dkim1?["\\]*$/i.test(value);
  return { code: "version-value", ...at, params: { value }, ...(meant && { repair: { ...at, text: VERSION } }) };
}

function versionNotFirst(text: string, { start, end, whole }: Tag): RecordProblem {
  const before = text.slice(0, whole.start).trim();
  const repair = { start: 0, end: whole.end, text: `v=${VERSION}; ${before}` };
  return { code: "version-not-first", start, end, params: {}, repair };
}
