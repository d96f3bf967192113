import { parseDomainSpec } from "./domain-spec.ts";
import { parseNetwork, takeDualPrefix } from "./network.ts";
import type { ParsedTerm, Problem, Qualifier, Written } from "./record.ts";
import { unknownMechanism } from "./unknown-mechanism.ts";

interface Parts extends Written {
  qualifier: Qualifier;
  /** In lower case. */
  name: string;
  /** What follows the name, from ":" or "/" on, and where it begins in the record. */
  rest: string;
  at: number;
}

/** Reads `[ qualifier ] mechanism` (RFC 7208 §4.6.1, §5). */
export function parseDirective(written: Written): ParsedTerm {
  const [, sign = "", name = "", rest = ""] = /^([+\-?~]?)([^:/]*)(.*)$/.exec(written.text) ?? [];
  const qualifier = isQualifier(sign) ? sign : "+";
  const parts = { ...written, qualifier, name: name.toLowerCase(), rest, at: written.end - rest.length };
  switch (parts.name) {
    case "all":
      return rest === "" ? { term: { ...directive(parts), name: "all" }, problems: [] } : { term: null, problems: [unwanted(parts)] };
    case "include":
    case "exists":
    case "ptr":
      return withDomain(parts, parts.name);
    case "a":
    case "mx":
      return withDomainAndPrefix(parts, parts.name);
    case "ip4":
    case "ip6":
      return withNetwork(parts, parts.name);
    default:
      return { term: null, problems: [unknownMechanism(written, name)] };
  }
}

function withDomain(parts: Parts, name: "include" | "exists" | "ptr"): ParsedTerm {
  const { rest, at } = parts;
  if (rest === "" && name === "ptr") return { term: { ...directive(parts), name, target: null }, problems: [] };
  if (rest === "" || rest === ":") return { term: null, problems: [missing(parts)] };
  // RFC 7208 §5.2, §5.5, §5.7: no prefix length. A domain-spec may hold "/", but none ends in a slash and digits.
  const prefix = /\/\d*$/.exec(rest);
  if (prefix || rest.startsWith("/")) {
    const start = at + (prefix?.index ?? 0);
    return { term: null, problems: [{ code: "prefix-unwanted", start, end: parts.end, params: { name } }] };
  }
  const { target, problems } = parseDomainSpec(rest.slice(1), at + 1);
  return { term: { ...directive(parts), name, target }, problems };
}

function withDomainAndPrefix(parts: Parts, name: "a" | "mx"): ParsedTerm {
  const { rest, bits4, bits6, problems: prefixProblems } = takeDualPrefix(parts.rest, parts.at);
  if (rest === ":") return { term: null, problems: [missing(parts)] };
  if (rest === "") return { term: { ...directive(parts), name, target: null, bits4, bits6 }, problems: prefixProblems };
  if (!rest.startsWith(":")) {
    return { term: null, problems: [{ code: "prefix-malformed", start: parts.at, end: parts.end, params: { prefix: parts.rest } }] };
  }
  const { target, problems } = parseDomainSpec(rest.slice(1), parts.at + 1);
  const repaired = problems.map((problem) => addressRepair(problem, parts));
  return { term: { ...directive(parts), name, target, bits4, bits6 }, problems: [...repaired, ...prefixProblems] };
}

// `a:192.0.2.1` is a common slip: what is meant is `ip4:192.0.2.1`.
function addressRepair(problem: Problem, { text, start, end, at }: Parts): Problem {
  if (problem.code !== "domain-is-address") return problem;
  const sign = /^[+\-?~]?/.exec(text)?.[0] ?? "";
  return { ...problem, repair: { start, end, text: `${sign}${problem.params.mechanism}:${text.slice(at - start + 1)}` } };
}

function withNetwork(parts: Parts, name: "ip4" | "ip6"): ParsedTerm {
  if (parts.rest === "" || parts.rest === ":") return { term: null, problems: [missing(parts)] };
  if (parts.rest.startsWith("/")) return { term: null, problems: [missing(parts)] };
  const read = parseNetwork(parts.rest.slice(1), name === "ip4" ? 4 : 6, parts.at + 1);
  if (!("code" in read)) return { term: { ...directive(parts), name, ...read }, problems: [] };
  if (read.code !== "network-other-family") return { term: null, problems: [read] };
  const nameAt = parts.at - name.length;
  return { term: null, problems: [{ ...read, repair: { start: nameAt, end: parts.at, text: String(read.params.mechanism) } }] };
}

function directive({ qualifier, text, start, end }: Parts) {
  return { kind: "mechanism" as const, qualifier, text, start, end };
}

function missing({ name, start, end }: Parts): Problem {
  return { code: "argument-missing", start, end, params: { name } };
}

function unwanted({ name, at, end, rest }: Parts): Problem {
  return { code: rest.startsWith("/") ? "prefix-unwanted" : "argument-unwanted", start: at, end, params: { name } };
}

function isQualifier(sign: string): sign is Qualifier {
  return sign !== "" && "+-~?".includes(sign);
}
