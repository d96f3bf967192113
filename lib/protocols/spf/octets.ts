import { toAscii } from "#lib/names/domain.ts";
import type { Problem } from "./record.ts";

// Characters that word processors and web forms put in place of the ones typed.
const TYPOGRAPHY: readonly [RegExp, string][] = [
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/[\u00a0\u3000]/g, " "],
  [/[\u200b-\u200d\u2060\ufeff\u201c\u201d\u2018\u2019]/g, ""],
];

/**
 * The octets of a term that no SPF record may hold: anything outside ASCII (RFC 7208 §3.1), and control characters.
 * In: the term, one character for each octet, and where it begins in the record.
 */
export function octetProblems(text: string, offset: number): Problem[] {
  return [
    ...runs(text, offset, /[\x80-\xff]+/g, "non-ascii", () => asciiOf(text)),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    ...runs(text, offset, /[\x00-\x1f\x7f]+/g, "control-character", () => text.replace(/[\t\r\n]+/g, " ")),
  ].sort((a, b) => a.start - b.start);
}

function runs(text: string, offset: number, pattern: RegExp, code: Problem["code"], repaired: () => string | null): Problem[] {
  const replacement = repaired();
  const repair = replacement === null || replacement === text ? null : { start: offset, end: offset + text.length, text: replacement };
  return [...text.matchAll(pattern)].map((match): Problem => {
    const start = offset + match.index;
    return { code, start, end: start + match[0].length, params: {}, ...(repair && { repair }) };
  });
}

/** The term with its typography undone and its domain as A-labels (RFC 8616 §4), or null where that cannot be known. */
function asciiOf(text: string): string | null {
  let decoded = utf8(text);
  if (decoded === null) return null;
  for (const [pattern, plain] of TYPOGRAPHY) decoded = decoded.replace(pattern, plain);
  if (!/[^\x20-\x7e]/.test(decoded)) return decoded;
  const [, name = "", domain = ""] = /^([+\-?~]?[a-z]+[:=])([^/%]+)$/i.exec(decoded) ?? [];
  const converted = toAscii(domain);
  return name !== "" && converted.ok ? name + converted.ascii : null;
}

function utf8(octets: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(octets, (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
}
