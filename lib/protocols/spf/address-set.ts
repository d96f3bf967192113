import { type Ip, parseIp } from "#lib/names/ip.ts";

/** From the first to the last address of a network, both included. */
type Range = readonly [first: bigint, last: bigint];
/** Addresses of both families as ranges: sorted, and no two touch. */
export interface AddressSet {
  4: readonly Range[];
  6: readonly Range[];
}

const WIDTH = { 4: 32, 6: 128 } as const;
export const NOTHING: AddressSet = { 4: [], 6: [] };
export const EVERYTHING: AddressSet = { 4: [[0n, 2n ** 32n - 1n]], 6: [[0n, 2n ** 128n - 1n]] };

/** The addresses whose first `bits` bits are those of `ip`. */
export function networkSet(ip: Ip, bits: number): AddressSet {
  const rest = BigInt(WIDTH[ip.family] - bits);
  const first = (ip.octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n) >> rest) << rest;
  const range: Range = [first, first + (1n << rest) - 1n];
  return ip.family === 4 ? { 4: [range], 6: [] } : { 4: [], 6: [range] };
}

/** The networks around addresses given as text; what is no address is left out. */
export function addressSet(addresses: readonly string[], bits4: number, bits6: number): AddressSet {
  return unionOf(addresses.flatMap((text) => parseIp(text) ?? []).map((ip) => networkSet(ip, ip.family === 4 ? bits4 : bits6)));
}

export function unionOf(sets: readonly AddressSet[]): AddressSet {
  return { 4: joined(sets.flatMap((set) => set[4])), 6: joined(sets.flatMap((set) => set[6])) };
}

/** The addresses in `a` that are not in `b`. */
export function difference(a: AddressSet, b: AddressSet): AddressSet {
  return { 4: without(a[4], b[4]), 6: without(a[6], b[6]) };
}

export function isEmpty(set: AddressSet): boolean {
  return set[4].length === 0 && set[6].length === 0;
}

/** How many addresses of that family the set holds. */
export function sizeOf(set: AddressSet, family: 4 | 6): bigint {
  return set[family].reduce((sum, [first, last]) => sum + last - first + 1n, 0n);
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))) {
    const last = result.at(-1);
    if (!last || range[0] > last[1] + 1n) result.push(range);
    else if (range[1] > last[1]) result[result.length - 1] = [last[0], range[1]];
  }
  return result;
}

function without(ranges: readonly Range[], holes: readonly Range[]): Range[] {
  return ranges.flatMap(([first, last]) => {
    const left: Range[] = [];
    let at = first;
    for (const [start, end] of holes) {
      if (end < at) continue;
      if (start > last) break;
      if (start > at) left.push([at, start - 1n]);
      at = end + 1n;
    }
    return at <= last ? [...left, [at, last] as const] : left;
  });
}
