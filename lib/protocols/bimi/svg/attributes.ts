import { isAllowedAttribute } from "./elements.ts";
import type { SvgProblemCode } from "./problem.ts";

/** An attribute as the parser gives it: with the namespace of its prefix, which is empty where it has none. */
export interface SvgAttribute {
  name: string;
  local: string;
  uri: string;
  value: string;
}

const XLINK = "http://www.w3.org/1999/xlink";
const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";
const KNOWN: readonly string[] = ["", XLINK, XML, XMLNS];

/** What is wrong with an attribute, whatever its element; null where nothing is. */
export function attributeProblem({ local, uri, value }: SvgAttribute): SvgProblemCode | null {
  if (uri === XMLNS) return null;
  if (uri === "" && /^on/i.test(local)) return "event-attribute";
  if (local === "href" && (uri === "" || uri === XLINK)) return value.trim().startsWith("#") ? null : "external-reference";
  if (uri === XML && local === "base") return "external-reference";
  if (leadsElsewhere(value)) return "external-reference";
  if (!KNOWN.includes(uri)) return "foreign-attribute";
  return uri === "" && !isAllowedAttribute(local) ? "attribute-not-allowed" : null;
}

/** `url(…)` in a property may only name an element of the same file. */
function leadsElsewhere(value: string): boolean {
  for (let at = value.search(/url\(/i); at >= 0; ) {
    const target = value.slice(at + 4, at + 12).replace(/^[\s"']+/, "");
    if (!target.startsWith("#")) return true;
    const next = value.slice(at + 4).search(/url\(/i);
    at = next < 0 ? -1 : at + 4 + next;
  }
  return /expression\(|javascript:/i.test(value);
}
