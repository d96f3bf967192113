import { type CodeRange, codeNumber, covers, isErrorCode, isListingCode } from "./codes.ts";
import type { Dnsbl } from "./schema.ts";

/**
 * What the A records of one answer say, before anybody asked whether the list can be trusted.
 * `error`: the question was not answered. `undocumented`: in 127/8, but the operator does not say what it means.
 * `foreign`: outside 127/8.
 */
export type Sense = "listed" | "policy" | "informational" | "error" | "undocumented" | "foreign";
export interface Interpretation {
  sense: Sense;
  /** The answers that carry the sense, and what the list adds to it. */
  codes: string[];
  /** What the operator says they mean, without repetition; empty when the operator says nothing. */
  meanings: string[];
}

/** Where answers differ, the first of these speaks for all: nothing but a clear listing outweighs an answer that was none. */
const WEIGHT: readonly Sense[] = ["listed", "foreign", "error", "undocumented", "policy", "informational"];
/** The senses that are the list's own data. */
const DATA: readonly Sense[] = ["listed", "policy", "informational"];

/** Reads the addresses of an answer with at least one A record (RFC 5782 §2.1, §2.3). */
export function interpret(list: Dnsbl, addresses: readonly string[]): Interpretation {
  const read = addresses.map((address) => readOne(list, address));
  const sense = WEIGHT.find((candidate) => read.some((one) => one.sense === candidate)) ?? "undocumented";
  const heard = DATA.includes(sense) ? read.filter((one) => DATA.includes(one.sense)) : read.filter((one) => one.sense === sense);
  const inOrder = [...heard].sort((a, b) => WEIGHT.indexOf(a.sense) - WEIGHT.indexOf(b.sense));
  return { sense, codes: inOrder.map((one) => one.address), meanings: [...new Set(inOrder.flatMap((one) => one.meanings))] };
}

interface One {
  address: string;
  sense: Sense;
  meanings: string[];
}

function readOne(list: Dnsbl, address: string): One {
  const code = codeNumber(address);
  if (code === null || !isListingCode(code)) return { address, sense: "foreign", meanings: [] };
  if (isErrorCode(code) || within(list.errorCodes.ranges, code))
    return { address, sense: "error", meanings: meaningsOf(list.errorCodes.ranges, code) };
  if (within(list.notListedCodes.ranges, code))
    return { address, sense: "informational", meanings: meaningsOf(list.notListedCodes.ranges, code) };
  const meanings = meaningsOf(list.returnCodes.ranges, code);
  if (list.match.type === "bitmask") return readBits(list, list.match, address);
  if (list.match.type === "none") return { address, sense: meanings.length > 0 ? "informational" : "undocumented", meanings };
  if (within(list.match.policyCodes, code)) return { address, sense: "policy", meanings };
  return { address, sense: within(list.match.listed, code) ? "listed" : "undocumented", meanings };
}

/** RFC 5782 §2.3: each bit of the last octet is a list of its own. */
function readBits(list: Dnsbl, match: Extract<Dnsbl["match"], { type: "bitmask" }>, address: string): One {
  const [, prefix, octet] = /^(.*)\.(\d+)$/.exec(address) ?? [];
  const set = (bit: number) => prefix === match.prefix && (Number(octet) & bit) !== 0;
  const listed = match.listedBits.filter(set);
  const known = [...listed, ...match.informationalBits.filter(set)];
  const sense = listed.length > 0 ? "listed" : known.length > 0 ? "informational" : "undocumented";
  return { address, sense, meanings: known.flatMap((bit) => list.returnCodes.named[`bit ${bit}`] ?? []) };
}

function within(ranges: readonly CodeRange[], code: number): boolean {
  return ranges.some((range) => covers(range, code));
}

/** The narrowest range that holds the code says what it means. */
function meaningsOf(ranges: readonly (CodeRange & { meaning: string })[], code: number): string[] {
  const found = ranges.filter((range) => covers(range, code)).sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  return found ? [found.meaning] : [];
}
