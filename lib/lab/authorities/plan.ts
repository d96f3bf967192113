import { isDeepStrictEqual } from "node:util";
import type { DnsServerDeclaration } from "#lib/engine/scenario.ts";
import { FaultTable } from "#lib/lab/fault-table.ts";
import { buildStore, type ZoneStore } from "#lib/lab/store.ts";
import type { ServerSource, ZoneSource } from "#lib/lab/types.ts";
import { parseZone } from "#lib/lab/zone-file.ts";
import { scopeOf } from "#lib/names/scope.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import { HOSTING, NAMELESS, nameServers, TOP_LEVEL } from "./grow.ts";
import type { Zone } from "./zone.ts";
import { type Delegations, zonesOf } from "./zones-of.ts";

/** An authoritative server of the demo network: what it serves at which addresses, and how it misbehaves. */
export interface PlannedServer {
  addresses: readonly string[];
  zones: ReadonlyMap<string, Zone>;
  faults: FaultTable;
  declared: DnsServerDeclaration | null;
}

/** The zones of the grown name space, delegated as the sources declare. */
export function delegatedZones(store: ZoneStore, sources: readonly ZoneSource[]): Map<string, Zone> {
  return zonesOf(store, new Map([...namelessOnes(store), ...declaredDelegations(sources)]));
}

/**
 * Who serves what: the root's servers the root, those of the registries the top-level domains, each declared server its zones with its own records, and the hosting
 * servers all that is left. In: the grown name space. Throws when two sources declare different servers at one address, or delegate a zone differently.
 */
export function planServers(
  store: ZoneStore,
  zones: ReadonlyMap<string, Zone>,
  sources: readonly (ZoneSource & ServerSource)[],
): PlannedServer[] {
  const declared = declaredServers(sources);
  const elsewhere = new Set(declared.flatMap((server) => server.zones));
  const delegations = declaredDelegations(sources);
  const part = (wanted: (apex: string) => boolean) => new Map([...zones].filter(([apex]) => wanted(apex)));
  const isTop = (apex: string) => apex !== "" && store.zones.has(apex) && isServedAt(store, apex, TOP_LEVEL);
  const isRoot = (apex: string) => apex === "" || apex === "root-servers.net";
  const taken = new Set(declared.flatMap(({ addresses }) => addresses));
  const hosted = part((apex) => !isRoot(apex) && !isTop(apex) && !elsewhere.has(apex));
  const none = new FaultTable();
  return [
    { addresses: addressesFor(store, [""]), zones: part(isRoot), faults: none, declared: null },
    { addresses: addressesFor(store, ["test"]), zones: part(isTop), faults: none, declared: null },
    {
      addresses: addressesFor(store, [...hosted.keys()]).filter((address) => !taken.has(address) && scopeOf(address) === "documentation"),
      zones: hosted,
      faults: store.faults,
      declared: null,
    },
    ...declared.map((server) => plannedOf(server, delegations)),
  ];
}

function plannedOf(declared: DnsServerDeclaration, delegations: Delegations): PlannedServer {
  const { addresses, zones, records, faults } = declared;
  const store = buildStore([{ id: `the name server ${addresses[0]}`, zones, records, faults }]);
  return { addresses, zones: zonesOf(store, delegations), faults: store.faults, declared };
}

function isServedAt({ nodes }: ZoneStore, apex: string, targets: readonly string[]): boolean {
  return (nodes.get(apex)?.get("NS") ?? []).some((record) => record.type === "NS" && targets.includes(record.data.target));
}

/** The addresses of the servers of these zones, as the name space has them. */
function addressesFor({ nodes }: ZoneStore, apexes: readonly string[]): string[] {
  const targets = new Set(
    apexes.flatMap((apex) => nodes.get(apex)?.get("NS") ?? []).flatMap((ns) => (ns.type === "NS" ? [ns.data.target] : [])),
  );
  const records = [...targets].flatMap((target) => [...(nodes.get(target)?.get("A") ?? []), ...(nodes.get(target)?.get("AAAA") ?? [])]);
  return [...new Set(records.flatMap((record) => (record.type === "A" || record.type === "AAAA" ? [record.data.address] : [])))];
}

/** Of zones without NS records of their own, and of those whose servers have no address that anybody knows. */
function namelessOnes(store: ZoneStore): Delegations {
  const apexes = [...store.zones.keys()].filter((apex) => apex !== "" && addressesFor(store, [apex]).length === 0);
  return new Map([...apexes, ...NAMELESS].map((apex) => [apex, withGlue(store, nameServers(apex, HOSTING))]));
}

function withGlue({ nodes }: ZoneStore, ns: ResourceRecord[]): ResourceRecord[] {
  const [first] = ns;
  if (!first?.name.endsWith(".test")) return ns;
  return [...ns, ...HOSTING.flatMap((target) => [...(nodes.get(target)?.get("A") ?? []), ...(nodes.get(target)?.get("AAAA") ?? [])])];
}

function declaredDelegations(sources: readonly ZoneSource[]): Delegations {
  const all = new Map<string, readonly ResourceRecord[]>();
  for (const { id, zones, delegation } of sources) {
    if (delegation === undefined) continue;
    const records = parseZone(delegation, id);
    for (const apex of zones) {
      const known = all.get(apex);
      if (known && !isDeepStrictEqual(known, records)) throw new Error(`${id}: the zone ${apex} is delegated differently elsewhere`);
      all.set(apex, records);
    }
  }
  return all;
}

function declaredServers(sources: readonly ServerSource[]): DnsServerDeclaration[] {
  const byAddress = new Map<string, DnsServerDeclaration>();
  for (const { id, dns = [] } of sources) {
    for (const server of dns) {
      for (const address of server.addresses) {
        const known = byAddress.get(address);
        if (known && !isDeepStrictEqual(known, server)) throw new Error(`${id}: there is another name server at ${address}`);
        byAddress.set(address, known ?? server);
      }
    }
  }
  return [...new Set(byAddress.values())];
}
