import type { UriProblemCode } from "#lib/protocols/report-uri/report-uri.ts";
import type { NearVersionCode } from "#lib/protocols/tag-list/near-version.ts";
import type { TagProblemCode } from "#lib/protocols/tag-list/tag.ts";
import type { Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { shown } from "./shown.ts";

// What is wrong with a stretch of a record, as half a sentence that stands after its place.

export const TAG_TEXTS: Record<TagProblemCode, string> = {
  "tag-empty": "an empty place between two semicolons",
  "tag-without-value": "“{text}” is no tag: there is no equals sign in it",
  "tag-name-missing": "there is no name before the equals sign",
  "tag-name-malformed": "“{name}” cannot be the name of a tag: names are letters, digits and underscores",
  "tag-repeated": "{name} stands in the record a second time",
  "tag-characters": "octets that are not printable ASCII",
};

export const URI_TEXTS: Record<UriProblemCode, string> = {
  "uri-empty": "a comma with no destination beside it",
  "uri-scheme-missing": "“{text}” is no URI: an address is written with mailto: before it",
  "uri-exclamation": "an exclamation mark within a URI is written %21",
  "uri-characters": "“{text}” cannot stand in a URI",
  "uri-percent": "a percent sign in a URI is followed by two hexadecimal digits",
  "uri-address": "“{text}” names no e-mail address",
  "uri-host": "“{text}” names no host",
};

export const VERSION_TEXTS: Record<NearVersionCode, string> = {
  "version-missing": "the version is missing, which must come first",
  "version-not-first": "the version must come first",
  "version-preceded": "nothing may stand before the version, not even a blank or a quotation mark",
  "version-case": "the version is written in other capitals and small letters than it must be",
  "version-value": "“{value}” is no version",
  "version-spaces": "no blanks may stand in the version",
  "version-separator": "a semicolon must follow the version at once",
};

/** Fills a text with what stands in the record, made visible. */
export function problemText(template: string, params: Params): string {
  const safe = Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? shown(value) : value] as const);
  return fill(template, Object.fromEntries(safe));
}
