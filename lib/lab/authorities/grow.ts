import { authorityOf } from "#lib/lab/start-of-authority.ts";
import type { ZoneStore } from "#lib/lab/store.ts";
import { parentOf } from "#lib/names/labels.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";

/** Name servers of a zone that names none. */
export const HOSTING: readonly string[] = ["ns1.hosting.test", "ns2.hosting.test"];
/** Name servers of the top-level domains. */
export const TOP_LEVEL: readonly string[] = ["a.nic.test", "b.nic.test"];
/** Zones that hold no NS records of their own, as only the zone above names their servers. */
export const NAMELESS: readonly string[] = ["nameless.compare.test"];

const DAY = 86_400;

/**
 * Grows the zones into a tree that can be walked from the root: a top-level domain above each of them, NS records where a zone has none, and a zone of its own
 * wherever NS records stand. A zone says of names elsewhere what it said before.
 */
export function grow(store: ZoneStore): ZoneStore {
  const zones = new Map(store.zones);
  const nodes = new Map(store.nodes);
  const narrow = new Set(store.narrow);
  for (const apex of store.zones.keys()) {
    const top = apex.slice(apex.lastIndexOf(".") + 1);
    if (!zones.has(top)) {
      zones.set(top, authorityOf(top));
      narrow.add(top);
    }
  }
  for (const [name, node] of nodes) if (node.has("NS") && !zones.has(name)) zones.set(name, authorityOf(name));
  for (const [apex, soa] of zones) {
    const node = new Map(nodes.get(apex));
    if (!node.has("SOA")) node.set("SOA", [soa]);
    if (!node.has("NS") && !NAMELESS.includes(apex)) node.set("NS", nameServers(apex, apex.includes(".") ? HOSTING : TOP_LEVEL));
    nodes.set(apex, node);
    // RFC 8020: what stands above a zone exists, though nothing stands at it.
    for (let above = parentOf(apex); above !== null && !zones.has(above); above = parentOf(above)) {
      if (!nodes.has(above)) nodes.set(above, new Map());
    }
  }
  return { ...store, zones, nodes, narrow };
}

/** NS records of a zone. */
export function nameServers(apex: string, targets: readonly string[]): ResourceRecord[] {
  return targets.map((target) => ({ name: apex, type: "NS", ttl: DAY, data: { target } }));
}
