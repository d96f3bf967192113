import { isHostName } from "#lib/names/domain.ts";
import type { Span } from "#lib/protocols/tag-list/tag.ts";
import type { BimiProblem } from "./record.ts";

/** What a URI may hold in the open (RFC 3986 §2), with the comma, which is judged by itself. */
const STRANGE = /[^!#-;=?-[\]_a-z~]+/g;

/** What is wrong with the place of a file: an HTTPS URI with a fully qualified host name, commas encoded (§5.3). In order of position. */
export function uriProblems(text: string, { start, end }: Span): BimiProblem[] {
  const uri = text.slice(start, end);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(uri)?.[1];
  if (scheme === undefined)
    return [{ code: "uri-scheme-missing", start, end, params: { text: uri }, ...repairedScheme(uri, { start, end }) }];
  const place = { start, end: start + scheme.length };
  const problems: BimiProblem[] = [];
  if (scheme.toLowerCase() !== "https") {
    const repair = scheme.toLowerCase() === "http" ? { ...place, text: "https" } : undefined;
    problems.push({ code: "uri-not-https", ...place, params: { scheme }, ...(repair && { repair }) });
  }
  return [...problems, ...hostProblems(uri, start, scheme.length + 3), ...characterProblems(uri, start)];
}

function repairedScheme(uri: string, place: Span): Pick<BimiProblem, "repair"> {
  const host = /^[^/?#]*/.exec(uri)?.[0] ?? "";
  return isHostName(host) ? { repair: { ...place, text: `https://${uri}` } } : {};
}

function hostProblems(uri: string, start: number, from: number): BimiProblem[] {
  const authority = /^[^/?#]*/.exec(uri.slice(from))?.[0] ?? "";
  const host = authority.replace(/:\d*$/, "");
  if (isHostName(host)) return [];
  return [{ code: "uri-host", start: start + from, end: start + from + authority.length, params: { host } }];
}

function characterProblems(uri: string, start: number): BimiProblem[] {
  const strange = [...uri.toLowerCase().matchAll(STRANGE)].map((match): BimiProblem => {
    const at = start + match.index;
    return {
      code: "uri-characters",
      start: at,
      end: at + match[0].length,
      params: { text: uri.slice(match.index, match.index + match[0].length) },
    };
  });
  const commas = [...uri.matchAll(/,/g)].map((match): BimiProblem => {
    const place = { start: start + match.index, end: start + match.index + 1 };
    return { code: "uri-comma", ...place, params: {}, repair: { ...place, text: "%2C" } };
  });
  return [...strange, ...commas].sort((a, b) => a.start - b.start);
}
