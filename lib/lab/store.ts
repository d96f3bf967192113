import { parentOf } from "#lib/names/labels.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import { FaultTable } from "./fault-table.ts";
import { RecordSets } from "./record-sets.ts";
import { authorityOf } from "./start-of-authority.ts";
import type { ZoneSource } from "./types.ts";
import { parseZone } from "./zone-file.ts";

/** All that the lab knows. A name without an entry does not exist; an entry without record sets is an empty non-terminal. */
export interface ZoneStore {
  nodes: ReadonlyMap<string, ReadonlyMap<string, readonly ResourceRecord[]>>;
  /** The SOA record of every zone, by apex. */
  zones: ReadonlyMap<string, ResourceRecord>;
  /** Apexes of the zones that are signed. */
  signed: ReadonlySet<string>;
  /** Apexes of zones that hold only their own name here: the root and the top-level domains, so that names of no zone are noticed. */
  narrow: ReadonlySet<string>;
  faults: FaultTable;
}

const NARROW: ReadonlySet<string> = new Set([""]);

/**
 * Joins the sources into one name space. `fallback` sources give way to `sources` where both define a name and type.
 * Throws when two sources of a kind define the same name and type, or the same fault, differently, and when a record lies in no zone.
 */
export function buildStore(sources: readonly ZoneSource[], fallback: readonly ZoneSource[] = []): ZoneStore {
  const all = [...sources, ...fallback];
  const zones = new Map(all.flatMap((source) => source.zones.map((apex) => [apex, authorityOf(apex)] as const)));
  const sets = new RecordSets();
  for (const source of sources) sets.add(source.id, parseZone(source.records, source.id), "must agree");
  for (const source of fallback) sets.add(source.id, parseZone(source.records, source.id), "gives way");
  for (const [apex, made] of zones) {
    const written = sets.get(apex, "SOA");
    if (written) zones.set(apex, written);
    else sets.add(`the zone ${apex}`, [made], "must agree");
  }
  const nodes = sets.nodes();
  for (const name of [...nodes.keys()]) {
    if (!zoneAbove(zones, NARROW, name)) throw new Error(`${sets.sourceOf(name)}: ${name} lies in no zone that is served`);
    addNonTerminals(nodes, zones, name);
  }
  const faults = new FaultTable();
  for (const source of all) faults.add(source.id, source.faults ?? {});
  const signed = new Set(all.flatMap((source) => source.signed ?? []));
  for (const apex of signed) if (!zones.has(apex)) throw new Error(`There is no zone ${apex} that could be signed`);
  return { nodes, zones, signed, narrow: NARROW, faults };
}

/** The nearest zone at or above a name. Narrow ones hold only their own name. */
export function zoneAbove(zones: ReadonlyMap<string, ResourceRecord>, narrow: ReadonlySet<string>, name: string): ResourceRecord | null {
  for (let at: string | null = name; at !== null; at = parentOf(at)) {
    const zone = at !== name && narrow.has(at) ? undefined : zones.get(at);
    if (zone) return zone;
  }
  return null;
}

/** RFC 8020: every name between a zone and a name that exists, exists too. */
function addNonTerminals(
  nodes: Map<string, ReadonlyMap<string, readonly ResourceRecord[]>>,
  zones: ReadonlyMap<string, ResourceRecord>,
  name: string,
) {
  for (let above = parentOf(name); above !== null && !nodes.has(above) && zoneAbove(zones, NARROW, above); above = parentOf(above)) {
    nodes.set(above, new Map());
  }
}
