import { toAscii } from "#lib/names/domain.ts";
import { parseIp } from "#lib/names/ip.ts";
import type { PolicyProblemCode } from "./policy.ts";

/** sub-domain of RFC 5321 §4.1.2. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;

/** What is wrong with an `mx` pattern: a host name in A-labels, or `*.` before one (RFC 8461 §3.2). Null where nothing is. */
export function patternProblem(pattern: string): PolicyProblemCode | null {
  const name = withoutWildcard(pattern);
  if (isDomain(name)) return null;
  if (/[,;\s]/.test(pattern)) return "mx-several";
  if (name.includes("*")) return "mx-wildcard";
  if (name.startsWith(".") && isDomain(name.slice(1))) return "mx-leading-dot";
  if (name.endsWith(".") && isDomain(name.slice(0, -1))) return "mx-final-dot";
  return /[^\x20-\x7e]/.test(name) ? "mx-international" : "mx-malformed";
}

/** The pattern that was probably meant; null where there is more than one way to read it. */
export function meantPattern(pattern: string): string | null {
  const name = withoutWildcard(pattern);
  if (name.startsWith(".")) return name === pattern && isDomain(name.slice(1)) ? `*${name}` : null;
  if (!/^[^\s*,;]+$/.test(name) || name.length > LONGEST_NAME) return null;
  const ascii = asciiOf(name.replace(/\.$/, ""));
  return ascii !== null && isDomain(ascii) ? `${pattern.startsWith("*.") ? "*." : ""}${ascii}` : null;
}

function withoutWildcard(pattern: string): string {
  return pattern.startsWith("*.") ? pattern.slice(2) : pattern;
}

/** Only what needs it is mapped, which is slow. */
function asciiOf(name: string): string | null {
  if (/^[\x21-\x7e]*$/.test(name)) return name;
  const result = toAscii(name);
  return result.ok ? result.ascii : null;
}

function isDomain(name: string): boolean {
  if (name.length > LONGEST_NAME || parseIp(name)) return false;
  return name.split(".").every((label) => label.length <= LONGEST_LABEL && LABEL.test(label));
}
