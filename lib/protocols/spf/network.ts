import { type Ip, parseIp, parseIpv4, parseIpv6 } from "#lib/names/ip.ts";
import type { Problem } from "./record.ts";

const WIDTH = { 4: 32, 6: 128 } as const;

/** What stands after a network or a domain: "/24", "//64", "/24//64" cut into its parts, with the position of each. */
export interface Prefixes {
  rest: string;
  bits4: number;
  bits6: number;
  problems: Problem[];
}

/**
 * Takes a dual-cidr-length off the end of `text` (RFC 7208 §12). What is left, a domain-spec or nothing, is `rest`.
 * In: where the text begins in the record. A domain-spec may itself hold slashes, so only digits after a slash at the end count.
 */
export function takeDualPrefix(text: string, offset: number): Prefixes {
  const [written = "", four = "", six = ""] = /(\/\d*)?(\/\/\d*)?$/.exec(text) ?? [];
  const rest = text.slice(0, text.length - written.length);
  const start4 = offset + rest.length;
  const bits4 = four ? readPrefix(four.slice(1), 4, start4 + 1) : WIDTH[4];
  const bits6 = six ? readPrefix(six.slice(2), 6, start4 + four.length + 2) : WIDTH[6];
  const problems = [bits4, bits6].filter((bits) => typeof bits !== "number");
  return { rest, bits4: numberOr(bits4, WIDTH[4]), bits6: numberOr(bits6, WIDTH[6]), problems };
}

/** Reads `ip4-network [ ip4-cidr-length ]` or the same of ip6 (RFC 7208 §5.6). */
export function parseNetwork(text: string, family: 4 | 6, offset: number): { network: Ip; bits: number } | Problem {
  const slash = text.indexOf("/");
  const written = slash < 0 ? text : text.slice(0, slash);
  const end = offset + written.length;
  const network = family === 4 ? parseIpv4(written) : parseIpv6(written);
  if (!network) {
    const other = parseIp(written);
    if (other) return { code: "network-other-family", start: offset, end, params: { address: written, mechanism: `ip${other.family}` } };
    return { code: "network-malformed", start: offset, end: Math.max(end, offset + 1), params: { address: written, family } };
  }
  if (slash < 0) return { network, bits: WIDTH[family] };
  const bits = readPrefix(text.slice(slash + 1), family, offset + slash + 1);
  return typeof bits === "number" ? { network, bits } : bits;
}

// RFC 7208 §12: no leading zeros; 0-32 or 0-128.
function readPrefix(digits: string, family: 4 | 6, start: number): number | Problem {
  const span = { start: digits === "" ? start - 1 : start, end: start + digits.length };
  if (/^0\d+$/.test(digits)) {
    const repair = { start, end: span.end, text: String(Number(digits)) };
    return { code: "prefix-malformed", ...span, params: { prefix: digits }, repair };
  }
  if (!/^\d+$/.test(digits)) return { code: "prefix-malformed", ...span, params: { prefix: digits } };
  if (Number(digits) > WIDTH[family]) return { code: "prefix-range", ...span, params: { prefix: digits, most: WIDTH[family] } };
  return Number(digits);
}

function numberOr(bits: number | Problem, otherwise: number): number {
  return typeof bits === "number" ? bits : otherwise;
}
