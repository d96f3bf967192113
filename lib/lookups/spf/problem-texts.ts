import type { Problem, ProblemCode } from "#lib/protocols/spf/record.ts";
import { fill } from "#lib/report/template.ts";
import { brief } from "./shown.ts";

// What breaks the grammar, as half a sentence that stands after a position.
const TEXTS: Record<ProblemCode, string> = {
  "non-ascii": "octets outside ASCII, which no SPF record may hold",
  "control-character": "a control character; terms are separated by spaces and nothing else",
  "mechanism-unknown": "there is no mechanism “{name}”",
  "modifier-name": "“{name}” is no name of a modifier, or has no = after it",
  "modifier-repeated": "{name} stands in the record a second time",
  "modifier-qualified": "a modifier takes no +, -, ~ or ? before it",
  "argument-missing": "{name} needs a value, with no space before it",
  "argument-unwanted": "{name} takes no value",
  "prefix-unwanted": "{name} takes no prefix length",
  "prefix-malformed": "“{prefix}” is no prefix length: IPv4 is written /24, IPv6 //64, without leading zeros",
  "prefix-range": "the prefix length {prefix} is over {most}",
  "network-malformed": "“{address}” is no IPv{family} address",
  "network-other-family": "{address} belongs after {mechanism}:",
  "domain-top-label": "a domain cannot end in “{label}”",
  "domain-single-label": "“{name}” has only one part; a domain has at least two",
  "domain-is-address": "{address} is an address and belongs after {mechanism}:",
  "macro-percent": "% begins a macro: what is meant is %{d} or the like, or %% for the character itself",
  "macro-letter": "there is no macro “{letter}”",
  "macro-letter-explanation": "the macro “{letter}” may stand only in an explanation",
  "macro-digits": "a macro cannot keep 0 parts",
  "macro-delimiter": "“{delimiters}” cannot separate the parts of a macro",
  "macro-open": "the macro has no closing brace",
};

/** What is wrong, in words. Third-party text within is made visible. */
export function problemText({ code, params }: Problem): string {
  const safe = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? brief(value) : value]));
  return fill(TEXTS[code], safe);
}
