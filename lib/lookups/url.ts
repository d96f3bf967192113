import type { AnyAskable } from "#lib/engine/lookup.ts";
import { toUnicode } from "#lib/names/domain.ts";
import { halfWidth } from "#lib/names/half-width.ts";
import { targetOf } from "#lib/names/target.ts";
import type { Input } from "#lib/report/schema.ts";
import { findAskable } from "./askable.ts";
import { findLookup } from "./registry.ts";
import { fieldsOf, readVia, takesVia } from "./via.ts";

/** What is wrong with one field of the input. `at` is the position of the character, where it is known. */
export interface Issue {
  field: string;
  message: string;
  at?: number;
}

export type Reading =
  | { ok: true; input: Input; unicode: string; canonical: string }
  | { ok: false; issues: Issue[]; raw: Record<string, string> };

/**
 * The canonical path of the page of a lookup or a suite, with the fields beside the target as its query: `/spf/blog.st1t.com?ip=54.248.148.155`. The page of
 * a lookup of a text has no target.
 */
export function lookupPath(lookup: string, input: Input): string {
  const { target, ...rest } = input;
  const found = findAskable(lookup);
  const fields = found ? fieldsOf(found).map(({ name }) => name) : [];
  const query = fields.flatMap((name) => (rest[name] ? [`${name}=${encode(rest[name])}`] : []));
  return `/${lookup}${found?.text ? "" : `/${encode(target)}`}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** The same question at the API. */
export function apiPath(lookup: string, input: Input): string {
  return `/api/v1${findLookup(lookup) ? "/lookups" : ""}${lookupPath(lookup, input)}`;
}

/**
 * Reads the input of a lookup or a suite from path segments (percent-encoded, as they stand in the URL) and query parameters.
 * Nothing is sent anywhere. Out: the canonical input and path, or every issue with its field.
 */
export function readTarget(id: string, segments: string[], search: Record<string, string | string[] | undefined>): Reading {
  const lookup = findAskable(id);
  if (!lookup) return { ok: false, issues: [{ field: "lookup", message: "There is no such lookup." }], raw: {} };
  if (lookup.text) return { ok: false, issues: [{ field: "target", message: IN_ADDRESS }], raw: {} };
  return readFields(lookup, targetOf(segments.map(decodeSegment).join("/")), search);
}

const IN_ADDRESS = "This lookup is about a text. It is sent with the question and never stands in an address.";

/** Reads the input of a lookup of a text: what its own reader calls the text, and query parameters. */
export function readText(lookup: AnyAskable, text: Uint8Array, search: Record<string, string | string[] | undefined>): Reading {
  const read = lookup.text?.read(text);
  if (!read) return { ok: false, issues: [{ field: "text", message: "This lookup is not about a text." }], raw: {} };
  return read.ok ? readFields(lookup, read.name, search) : { ok: false, issues: [{ field: "text", message: read.problem }], raw: {} };
}

/** An address can hold a thousand parameters: whoever sent them needs not be told of each. */
const MOST_ISSUES = 10;

function readFields(lookup: AnyAskable, target: string, search: Record<string, string | string[] | undefined>): Reading {
  const given = Object.entries(search).filter(([, value]) => value !== undefined);
  const raw: Record<string, string> = { target };
  for (const [name, value] of given) if (isField(lookup, name)) raw[name] = String(Array.isArray(value) ? value.at(-1) : value).trim();
  const issues = given.flatMap(([name, value]) => parameterIssue(lookup, name, value)).slice(0, MOST_ISSUES);
  const result = issues.length > 0 ? { ok: false as const, issues } : parseInput(lookup, raw);
  if (!result.ok) return { ok: false, issues: result.issues, raw };
  return { ok: true, input: result.input, unicode: toUnicode(result.input.target), canonical: lookupPath(lookup.id, result.input) };
}

/** Parses raw fields: whom to ask where the lookup takes that, the others by its own schema. Empty optional fields count as not given. */
export function parseInput(lookup: AnyAskable, raw: Record<string, string>): { ok: true; input: Input } | { ok: false; issues: Issue[] } {
  const { via, ...own } = raw;
  if (via === undefined || via === "" || !takesVia(lookup)) return parseOwn(lookup, raw);
  const parsed = parseOwn(lookup, own);
  const read = readVia(halfWidth(via));
  if (read.ok) return parsed.ok ? { ok: true, input: { ...parsed.input, via: read.via } } : parsed;
  const issue = { field: "via", message: read.problem, ...(read.at !== undefined && { at: read.at }) };
  return { ok: false, issues: [...(parsed.ok ? [] : parsed.issues), issue] };
}

function parseOwn(lookup: AnyAskable, raw: Record<string, string>): ReturnType<typeof parseInput> {
  const given = Object.fromEntries(
    Object.entries(raw)
      // The name of a text is as the text has it.
      .map(([name, value]) => [name, name === "target" && lookup.text ? value : halfWidth(value)] as const)
      .filter(([name, value]) => name === "target" || value !== ""),
  );
  const result = lookup.input.safeParse(given);
  if (result.success) {
    const fields = Object.entries(result.data as Record<string, string | undefined>);
    return { ok: true, input: { target: "", ...Object.fromEntries(fields.flatMap(([k, v]) => (v === undefined ? [] : [[k, v]]))) } };
  }
  return { ok: false, issues: result.error.issues.map(toIssue) };
}

function toIssue(issue: { path: PropertyKey[]; message: string; params?: Record<string, unknown> }): Issue {
  const at = issue.params?.at;
  return { field: String(issue.path[0] ?? "target"), message: issue.message, ...(typeof at === "number" && { at }) };
}

function isField(lookup: AnyAskable, name: string): boolean {
  return name !== "target" && fieldsOf(lookup).some((field) => field.name === name);
}

function parameterIssue(lookup: AnyAskable, name: string, value: string | string[] | undefined): Issue[] {
  const known = fieldsOf(lookup)
    .map((field) => field.name)
    .filter((field) => field !== "target");
  if (!isField(lookup, name)) {
    const others = known.length > 0 ? `This lookup knows ${known.join(", ")}.` : "This lookup has none.";
    return [{ field: name, message: `There is no parameter of this name. ${others}` }];
  }
  return Array.isArray(value) ? [{ field: name, message: "This parameter is given more than once." }] : [];
}

/** Percent-decodes once; octets that are no UTF-8 become U+FFFD, which no target may hold. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "\ufffd";
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%3A/g, ":").replace(/%40/g, "@");
}
