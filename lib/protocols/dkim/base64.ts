import type { Span } from "#lib/protocols/tag-list/tag.ts";
import type { Base64Problem } from "./key-record.ts";

export type Decoded = { octets: Uint8Array } | { problems: [Base64Problem, ...Base64Problem[]] };

const ARMOUR = /-----+[A-Za-z ]*-----+/g;
const STRANGE = /[^A-Za-z0-9+/=\t ]+/g;

/**
 * Decodes a base64string, in which white space may stand anywhere (RFC 6376 §2.10). Never throws.
 * In: the record's text and where the value stands in it. Out: the octets, or every problem with its position and what was probably meant.
 */
export function decodeBase64(text: string, { start, end }: Span): Decoded {
  const value = text.slice(start, end);
  const armour = [...value.matchAll(ARMOUR)].map((match) => problem("base64-armour", start + match.index, match[0], ""));
  // What an armour line covers is not looked at again.
  const bare = value.replace(ARMOUR, (line) => " ".repeat(line.length));
  const strange = [...bare.matchAll(STRANGE)].map((match) => problem("base64-characters", start + match.index, match[0], meant(match[0])));
  const [first, ...more] = [...armour, ...strange].sort((a, b) => a.start - b.start);
  if (first) return { problems: [first, ...more] };
  const ending = endingProblem(value, start);
  if (ending) return { problems: [ending] };
  return { octets: Uint8Array.from(atob(value.replace(/[\t ]/g, "")), (character) => character.charCodeAt(0)) };
}

/** Quotation marks and backslashes come from a zone file; minus and underscore from the base64 of URLs (RFC 4648 §5). */
function meant(run: string): string | null {
  if (/^["\\]+$/.test(run)) return "";
  return /^[-_]+$/.test(run) ? run.replaceAll("-", "+").replaceAll("_", "/") : null;
}

/** RFC 2045 §6.8: groups of four characters, the last filled up with equals signs, which end the data. */
function endingProblem(value: string, start: number): Base64Problem | null {
  const data = withoutPadding(value);
  const inside = data.indexOf("=");
  if (inside >= 0) return problem("base64-padding", start + inside, "=", null);
  const rest = data.replace(/[\t ]/g, "").length % 4;
  const padding = value.slice(data.length);
  if (rest === 1) return problem("base64-length", start + data.length, padding, null);
  const wanted = "=".repeat((4 - rest) % 4);
  return padding.replace(/[\t ]/g, "") === wanted ? null : problem("base64-padding", start + data.length, padding, wanted);
}

function withoutPadding(value: string): string {
  let end = value.length;
  while (end > 0 && "=\t ".includes(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}

function problem(code: Base64Problem["code"], start: number, text: string, repair: string | null): Base64Problem {
  const end = start + text.length;
  return { code, start, end, params: { text }, ...(repair !== null && { repair: { start, end, text: repair } }) };
}
