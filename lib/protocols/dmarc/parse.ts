import { parseTagList, tagOf } from "#lib/protocols/tag-list/parse.ts";
import type { Tag, TagList } from "#lib/protocols/tag-list/tag.ts";
import { readFailureOptions } from "./failure-options.ts";
import { ACTIVE_TAGS, type DmarcProblem, type DmarcRecord, POLICIES, type PolicyTag } from "./record.ts";
import { readReportUris } from "./report-uris.ts";
import { notAllowed, notAPolicy, valueMissing } from "./value-problems.ts";

/**
 * Reads a DMARC Policy Record (RFC 9989 §4.7, §4.8). Never throws.
 * In: a text that `isDmarc`, one character for each octet. Out: the tags' meaning, and every problem with its position. A tag with a
 * problem has its default (§4.8); unknown tags are no problem (§4.7).
 */
export function parseDmarc(text: string): DmarcRecord {
  const list = parseTagList(text);
  const reading: Reading = { list, problems: [...list.problems, ...missingValues(list)] };
  const p = policy(reading, "p");
  const sp = policy(reading, "sp");
  const np = policy(reading, "np");
  const rua = destinations(reading, "rua");
  const ruf = destinations(reading, "ruf");
  return {
    text,
    tags: list.tags,
    valid: !list.problems.some(({ code }) => code === "tag-repeated"),
    p,
    sp,
    np,
    psd: letter(reading, "psd", ["y", "n", "u"], "u"),
    t: letter(reading, "t", ["y", "n"], "n"),
    adkim: letter(reading, "adkim", ["r", "s"], "r"),
    aspf: letter(reading, "aspf", ["r", "s"], "r"),
    fo: failureOptions(reading),
    rua,
    ruf,
    problems: reading.problems.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

interface Reading {
  list: TagList;
  problems: DmarcProblem[];
}

function missingValues({ tags }: TagList): DmarcProblem[] {
  return tags.filter(({ name, value }) => value === "" && ACTIVE_TAGS.some((tag) => tag === name)).map(valueMissing);
}

/** The tag of this name, where it has a value. */
function given({ list }: Reading, name: string): Tag | null {
  const tag = tagOf(list, name);
  return tag?.value ? tag : null;
}

/** `none`, `quarantine` and `reject` are ABNF literals: their case does not matter (RFC 5234 §2.3). */
function policy(reading: Reading, name: string): PolicyTag {
  const tag = given(reading, name);
  if (!tag) return tagOf(reading.list, name) ? "invalid" : null;
  const value = POLICIES.find((one) => one === tag.value.toLowerCase());
  if (!value) reading.problems.push(notAPolicy(tag));
  return value ?? "invalid";
}

function letter<Letter extends string>(reading: Reading, name: string, allowed: readonly Letter[], otherwise: Letter): Letter {
  const tag = given(reading, name);
  if (!tag) return otherwise;
  const value = allowed.find((one) => one === tag.value.toLowerCase());
  if (!value) reading.problems.push(notAllowed(tag, allowed));
  return value ?? otherwise;
}

function failureOptions(reading: Reading): DmarcRecord["fo"] {
  const tag = given(reading, "fo");
  if (!tag) return ["0"];
  const { fo, problems } = readFailureOptions(tag);
  reading.problems = reading.problems.concat(problems);
  return fo;
}

function destinations(reading: Reading, name: string): DmarcRecord["rua"] {
  const tag = given(reading, name);
  const uris = tag ? readReportUris(reading.list.text, tag) : [];
  reading.problems = reading.problems.concat(uris.flatMap(({ problems }) => problems));
  return uris;
}
