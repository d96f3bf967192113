import { toAscii } from "#lib/names/domain.ts";
import type { Problem } from "#lib/protocols/tag-list/tag.ts";
import type { UriProblemCode } from "./report-uri.ts";

type UriProblem = Problem<UriProblemCode>;

/** A text without a scheme: a bare address most often, or a host. In: the text, and where it begins. */
export function schemeProblem(text: string, start: number): UriProblem {
  const end = start + text.length;
  const prefix = prefixMeant(text);
  return {
    code: "uri-scheme-missing",
    start,
    end,
    params: { text },
    ...(prefix !== null && { repair: { start, end: start, text: prefix } }),
  };
}

function prefixMeant(text: string): string | null {
  const [, host = ""] = /^[^\s@:/]+@([^\s@:/]+)$/.exec(text) ?? [];
  return host !== "" && toAscii(host).ok ? "mailto:" : null;
}

/** Characters that a URI holds only percent-encoded (RFC 3986 §2), and percent signs that encode nothing. */
export function characterProblems(uri: string, start: number): UriProblem[] {
  return [
    ...found(uri, start, "uri-exclamation", /!+/g, ([run]) => "%21".repeat(run.length)),
    ...found(uri, start, "uri-characters", /[^\w\-.~:/?#[\]@$&'()*+=;%!]+/g, ([run]) => (/^[ \t]+$/.test(run) ? "" : null)),
    ...found(uri, start, "uri-percent", /%(?![0-9a-f]{2})/gi, () => null),
  ].sort((a, b) => a.start - b.start);
}

function found(
  uri: string,
  offset: number,
  code: UriProblemCode,
  pattern: RegExp,
  meant: (match: RegExpExecArray) => string | null,
): UriProblem[] {
  return [...uri.matchAll(pattern)].map((match) => {
    const start = offset + match.index;
    const end = start + match[0].length;
    const text = meant(match);
    return { code, start, end, params: { text: match[0] }, ...(text !== null && { repair: { start, end, text } }) };
  });
}
