import { toAscii } from "#lib/names/domain.ts";
import { parseIp } from "#lib/names/ip.ts";
import type { PolicyProblemCode } from "./policy.ts";

export interface PatternProblem {
  code: PolicyProblemCode;
  /** The pattern that was probably meant. */
  meant: string | null;
}

/** sub-domain of RFC 5321 §4.1.2. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;

/** What is wrong with an `mx` pattern: a host name in A-labels, or `*.` before one (RFC 8461 §3.2). Null where nothing is. */
export function patternProblem(pattern: string): PatternProblem | null {
  const name = pattern.startsWith("*.") ? pattern.slice(2) : pattern;
  if (isDomain(name)) return null;
  return { code: codeOf(pattern, name), meant: meantPattern(pattern, name) };
}

function codeOf(pattern: string, name: string): PolicyProblemCode {
  if (/[,;\s]/.test(pattern)) return "mx-several";
  if (name.includes("*")) return "mx-wildcard";
  if (name.startsWith(".") && isDomain(name.slice(1))) return "mx-leading-dot";
  if (name.endsWith(".") && isDomain(name.slice(0, -1))) return "mx-final-dot";
  return /[^\x20-\x7e]/.test(name) ? "mx-international" : "mx-malformed";
}

function meantPattern(pattern: string, name: string): string | null {
  if (name.startsWith(".")) return name === pattern && isDomain(name.slice(1)) ? `*${name}` : null;
  if (!/^[^\s*,;]+$/.test(name)) return null;
  const ascii = toAscii(name.replace(/\.$/, ""));
  return ascii.ok && isDomain(ascii.ascii) ? `${pattern.startsWith("*.") ? "*." : ""}${ascii.ascii}` : null;
}

function isDomain(name: string): boolean {
  if (name.length > LONGEST_NAME || parseIp(name)) return false;
  return name.split(".").every((label) => label.length <= LONGEST_LABEL && LABEL.test(label));
}
