import { formatIpv6 } from "#lib/names/ip.ts";
import { type Item, itemOf } from "./query-name.ts";
import { type Dnsbl, type Kind, readsAs, type TestPoint } from "./schema.ts";

/** The test entry of a list for one kind of item (RFC 5782 §5); null when it is known to have none. */
export function testPointOf(list: Dnsbl, kind: Kind): TestPoint | null {
  const candidates = [list.testPoint, list.testPointIpv6, list.testPointDomain];
  return candidates.find((point) => point && readsAs(point.listed) === kind) ?? null;
}

/**
 * An item that nobody can have listed: an address in 127/8 outside 127.0/16, or a name under .invalid.
 * Null for a list that holds 127/8 itself. In: a source of numbers from 0 to below 1, as Math.random.
 */
export function controlItem(list: Dnsbl, kind: Kind, random: () => number): Item | null {
  if (list.listsLoopback) return null;
  const number = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  if (kind === "domain") return itemOf(`${Array.from({ length: 16 }, () => number(0, 35).toString(36)).join("")}.invalid`);
  const octets = [127, number(1, 254), number(0, 255), number(1, 254)];
  if (kind === "ipv4") return itemOf(octets.join("."));
  return itemOf(formatIpv6(Uint8Array.from([...Array(10).fill(0), 255, 255, ...octets])));
}
