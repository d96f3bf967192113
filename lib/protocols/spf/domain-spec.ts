import { parseIp } from "#lib/names/ip.ts";
import { type MacroString, parseMacroString } from "./macro-string.ts";
import type { Problem } from "./record.ts";

// RFC 7208 §7.1: toplabel = ( *alphanum ALPHA *alphanum ) / ( 1*alphanum "-" *( alphanum / "-" ) alphanum )
const TOP_LABEL = /^(?:[a-z0-9]*[a-z][a-z0-9]*|[a-z0-9]+-[a-z0-9-]*[a-z0-9])$/i;

/** Reads a domain-spec (RFC 7208 §7.1): a macro-string that ends in a macro or in a dot and a top label. */
export function parseDomainSpec(text: string, offset: number): { target: MacroString; problems: Problem[] } {
  const { parts, problems } = parseMacroString(text, offset, false);
  const ending = problems.length === 0 ? problemOfEnd(text, parts, offset) : null;
  return { target: parts, problems: ending ? [...problems, ending] : problems };
}

function problemOfEnd(text: string, parts: MacroString, offset: number): Problem | null {
  const last = parts.at(-1);
  if (last?.type !== "literal") return null;
  const end = offset + text.length;
  const address = parseIp(text);
  if (address) return { code: "domain-is-address", start: offset, end, params: { address: text, mechanism: `ip${address.family}` } };
  const literal = last.text.replace(/\.$/, "");
  const dot = literal.lastIndexOf(".");
  if (dot < 0 && parts.length === 1) return { code: "domain-single-label", start: offset, end, params: { name: text } };
  const label = literal.slice(dot + 1);
  const start = Math.min(end - last.text.length + dot + 1, end - 1);
  return dot >= 0 && TOP_LABEL.test(label) ? null : { code: "domain-top-label", start, end, params: { label } };
}
