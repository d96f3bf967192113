import { fromOctets } from "#lib/names/ip.ts";
import type { AddressSet } from "./address-set.ts";

/** What a set holds of one family. */
export interface NamedAddresses {
  /** Those that stand by themselves or in small networks, in ascending order. */
  addresses: string[];
  /** How many larger networks there are. */
  larger: number;
}

const OCTETS = { 4: 4, 6: 16 } as const;

/** The addresses of a set that can be named one by one. In: how many a network may hold for that. */
export function namedAddresses(set: AddressSet, family: 4 | 6, most: bigint): NamedAddresses {
  const small = set[family].filter(([first, last]) => last - first < most);
  const addresses = small.flatMap(([first, last]) =>
    Array.from({ length: Number(last - first) + 1 }, (_, i) => fromOctets(octetsOf(first + BigInt(i), OCTETS[family])).text),
  );
  return { addresses, larger: set[family].length - small.length };
}

function octetsOf(address: bigint, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, i) => Number((address >> BigInt(8 * (count - 1 - i))) & 255n));
}
