import { problemText, TAG_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import type { BimiProblem, BimiProblemCode } from "#lib/protocols/bimi/record.ts";
import type { SvgProblem, SvgProblemCode } from "#lib/protocols/bimi/svg/problem.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";

// What is wrong with a stretch of the record or of the indicator, as half a sentence that stands after its place.

const RECORD: Record<BimiProblemCode, string> = {
  ...TAG_TEXTS,
  "location-missing": "l is missing, which says where the indicator is",
  "uri-scheme-missing": "“{text}” is no URI: it begins with https://",
  "uri-not-https": "files are fetched by https: only, not by {scheme}:",
  "uri-characters": "“{text}” cannot stand in a URI",
  "uri-comma": "a comma in a URI is written %2C",
  "uri-host": "“{host}” is no fully qualified host name",
  "avatar-value": "avp is brand or personal, in small letters",
  "prefix-empty": "a comma with no prefix beside it",
  "prefix-characters": "“{prefix}” is no prefix: letters, digits and hyphens only",
  "prefix-length": "a prefix has at most 63 characters, this one {length}",
};

const SVG: Record<SvgProblemCode, string> = {
  compression: "the file is compressed, and cannot be uncompressed",
  "too-large": "the file has more than {most} KB when uncompressed; no more is read",
  encoding: "the file is not UTF-8",
  "not-well-formed": "no well-formed XML: {message}",
  "document-type": "a document type, which may define entities: none is followed",
  depth: "more than {most} elements within each other; no more is read",
  elements: "more than {most} elements; no more is read",
  "not-svg": "the root element {name} is no svg of the SVG namespace",
  "script-element": "{name} runs a script",
  "animation-element": "{name} moves or changes the picture",
  "media-element": "{name} brings in a picture, sound or film",
  "link-element": "{name} is a link",
  "foreign-object": "{name} brings in what is no SVG",
  "event-attribute": "{name} runs a script",
  "external-reference": "{name} leads out of the file",
  "processing-instruction": "an instruction to the reader, {name}",
  version: "the root says version “{version}”, not “1.2”",
  "base-profile": "the root says baseProfile “{profile}”, not “tiny-ps”",
  "title-missing": "the root has no title",
  "title-empty": "the title is empty",
  "root-position": "the root has the attribute {name}",
  "element-not-allowed": "the element {name} is not in the profile",
  "attribute-not-allowed": "the attribute {name} is not in the profile",
  "foreign-element": "the element {name} is not of SVG",
  "foreign-attribute": "the attribute {name} is not of SVG",
  "viewbox-missing": "the root has no viewBox",
  "viewbox-malformed": "the viewBox “{text}” is not four numbers, the last two above zero",
  "not-square": "the viewBox is {width} by {height}, and not square",
  "viewbox-commas": "the numbers of the viewBox are parted by commas",
  "size-relative": "width and height are {size}, and not in pixels",
  "size-small": "width and height are {size}, less than {least} pixels",
};

/** What is wrong with the record, in words. Third-party text within is made visible. */
export function bimiProblemText({ code, params }: BimiProblem): string {
  return problemText(RECORD[code], params);
}

/** The same for the indicator. */
export function svgProblemText({ code, params }: SvgProblem): string {
  const safe = Object.entries(params).map(
    ([name, value]) => [name, typeof value === "string" ? visible(value).slice(0, 100) : value] as const,
  );
  return fill(SVG[code], Object.fromEntries(safe));
}
