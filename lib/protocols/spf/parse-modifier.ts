import { parseDomainSpec } from "./domain-spec.ts";
import { parseMacroString } from "./macro-string.ts";
import type { ParsedTerm, Written } from "./record.ts";

/** Reads `name=value` (RFC 7208 §6, §12); null when the term is no modifier. */
export function parseModifier(written: Written): ParsedTerm | null {
  const match = /^([a-z][a-z0-9\-_.]*)=(.*)$/i.exec(written.text);
  if (!match) return null;
  const [, name = "", value = ""] = match;
  const label = name.toLowerCase();
  const at = written.start + name.length + 1;
  if (label !== "redirect" && label !== "exp") {
    // An unknown modifier is ignored, but its value must be a macro-string (RFC 7208 §6, §12).
    const { problems } = parseMacroString(value, at, false);
    return { term: { kind: "modifier", name: "unknown", label, ...written }, problems };
  }
  if (value === "") {
    return { term: null, problems: [{ code: "argument-missing", start: written.start, end: written.end, params: { name: label } }] };
  }
  const { target, problems } = parseDomainSpec(value, at);
  return { term: { kind: "modifier", name: label, target, ...written }, problems };
}
