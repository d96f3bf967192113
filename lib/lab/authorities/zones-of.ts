import { authorityOf } from "#lib/lab/start-of-authority.ts";
import type { ZoneStore } from "#lib/lab/store.ts";
import { isAtOrBelow, parentOf } from "#lib/names/labels.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import type { Cut, Node, Zone } from "./zone.ts";

/** The zone above says something else of a zone than the zone itself would: its records by apex. */
export type Delegations = ReadonlyMap<string, readonly ResourceRecord[]>;

/**
 * Parts one name space into zones, each with the cuts to the zones below it. What is said at a cut follows from the NS records of the zone below and the
 * addresses of their targets, unless `delegations` says otherwise. A DS record lies in the zone above (RFC 4035 §2.4).
 */
export function zonesOf(store: Pick<ZoneStore, "nodes" | "zones">, delegations: Delegations = new Map()): Map<string, Zone> {
  const zones = new Map([...store.zones].map(([apex, soa]) => [apex, emptyZone(apex, soa, store.nodes)]));
  for (const [name, node] of store.nodes) {
    const own = zoneAt(zones, name);
    const above = own?.apex === name ? zoneAt(zones, parentOf(name)) : null;
    const [lower, upper] = above ? parted(node) : [node, null];
    own?.nodes.set(name, lower);
    if (upper && above) addCut(above, name, [...(upper.get("DS") ?? [])], store.nodes, delegations.get(name));
  }
  for (const zone of zones.values()) addServedBelow(zone, store.nodes, delegations);
  return zones;
}

function emptyZone(apex: string, soa: ResourceRecord | undefined, nodes: ZoneStore["nodes"]): Zone {
  const addresses = (nodes.get(apex)?.get("NS") ?? []).flatMap((ns) => addressesOf(ns, nodes));
  return { apex, soa: soa ?? authorityOf(apex), nodes: new Map(), cuts: new Map(), addresses, signer: null };
}

function zoneAt(zones: ReadonlyMap<string, Zone>, from: string | null): Zone | null {
  for (let at = from; at !== null; at = parentOf(at)) {
    const zone = zones.get(at);
    if (zone) return zone;
  }
  return null;
}

function parted(node: Node): [Node, Node] {
  const types = [...node];
  return [new Map(types.filter(([type]) => type !== "DS")), new Map(types.filter(([type]) => type === "DS"))];
}

/** Glue is given for names that lie in the zone above, and for no others. */
function addCut(above: Zone, apex: string, ds: ResourceRecord[], nodes: ZoneStore["nodes"], said: readonly ResourceRecord[] | undefined) {
  const ns = nodes.get(apex)?.get("NS") ?? [];
  const glue = ns.flatMap((record) => addressesOf(record, nodes)).filter(({ name }) => isAtOrBelow(name, above.apex));
  const cut = said ? cutOf(apex, said) : { ns, ds, glue };
  above.cuts.set(apex, cut);
  above.nodes.set(apex, new Map(cut.ds.length > 0 ? [["DS", cut.ds]] : []));
  // RFC 8020: the names between exist.
  for (let at = parentOf(apex); at !== null && at !== above.apex && !above.nodes.has(at); at = parentOf(at)) above.nodes.set(at, new Map());
}

function cutOf(apex: string, records: readonly ResourceRecord[]): Cut {
  const at = (type: string) => records.filter((record) => record.name === apex && record.type === type);
  return { ns: at("NS"), ds: at("DS"), glue: records.filter(({ type }) => type === "A" || type === "AAAA") };
}

/** NS records below the apex, of a zone that is not served here, are a cut too. */
function addServedBelow(zone: Zone, nodes: ZoneStore["nodes"], delegations: Delegations): void {
  for (const [name, node] of zone.nodes) {
    if (name === zone.apex || !node.has("NS")) continue;
    const ns = node.get("NS") ?? [];
    const glue = ns.flatMap((record) => addressesOf(record, nodes)).filter((record) => isAtOrBelow(record.name, zone.apex));
    const said = delegations.get(name);
    zone.cuts.set(name, said ? cutOf(name, said) : { ns, ds: node.get("DS") ?? [], glue });
  }
}

function addressesOf(ns: ResourceRecord, nodes: ZoneStore["nodes"]): readonly ResourceRecord[] {
  const node = ns.type === "NS" ? nodes.get(ns.data.target) : undefined;
  return [...(node?.get("A") ?? []), ...(node?.get("AAAA") ?? [])];
}
