import { parseIpv4 } from "#lib/names/ip.ts";

/** Answers from `from` to `to`, both included, as 32-bit numbers; `text` is how the catalogue writes them. */
export interface CodeRange {
  from: number;
  to: number;
  text: string;
}

/** Reads `127.0.0.2` or `127.0.0.2-127.0.0.22`. Null when it is neither, or runs backwards. */
export function parseCodes(text: string): CodeRange | null {
  const [first = "", last = first, ...rest] = text.split("-");
  const from = codeNumber(first);
  const to = codeNumber(last);
  if (from === null || to === null || from > to || rest.length > 0) return null;
  return { from, to, text };
}

/** The address of an A record as a number; null for text that is no IPv4 address. */
export function codeNumber(address: string): number | null {
  const ip = parseIpv4(address);
  return ip ? ip.octets.reduce((number, octet) => number * 256 + octet, 0) : null;
}

export function covers(range: CodeRange, code: number): boolean {
  return range.from <= code && code <= range.to;
}

const LISTINGS = network(127, 0, 0, 8);
const ERRORS = network(127, 255, 255, 24);

/** RFC 5782 §2.1: a listing is an address in 127.0.0.0/8. Anything else comes from a parked zone or a rewriting resolver. */
export function isListingCode(code: number): boolean {
  return covers(LISTINGS, code);
}

/** 127.255.255.0/24: by convention the answers that say the question was not answered. */
export function isErrorCode(code: number): boolean {
  return covers(ERRORS, code);
}

function network(a: number, b: number, c: number, bits: number): CodeRange {
  const from = ((a * 256 + b) * 256 + c) * 256;
  return { from, to: from + 2 ** (32 - bits) - 1, text: `${a}.${b}.${c}.0/${bits}` };
}
