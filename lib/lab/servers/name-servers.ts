import { isDeepStrictEqual } from "node:util";
import type { DnsServerDeclaration } from "#lib/engine/scenario.ts";
import { serveZones } from "#lib/lab/server.ts";
import { buildStore } from "#lib/lab/store.ts";
import type { ServerSource } from "#lib/lab/types.ts";
import { hostKey } from "#lib/transport/guard.ts";

const DNS_PORT = 53;

/** The authoritative name servers of the demo network, beside its resolver. */
export interface NameServers {
  /** The loopback port behind "address:53". */
  hosts: Record<string, number>;
  close(): Promise<void>;
}

/** Starts every declared name server on a port of its own. Rejects when two sources declare different ones at one address. */
export async function startNameServers(sources: readonly ServerSource[]): Promise<NameServers> {
  const declared = new Map<string, DnsServerDeclaration>();
  for (const { id, dns = [] } of sources) {
    for (const server of dns) {
      for (const address of server.addresses) {
        const key = hostKey(address, DNS_PORT);
        const known = declared.get(key);
        if (known && !isDeepStrictEqual(known, server)) throw new Error(`${id}: there is another name server at ${address}`);
        declared.set(key, known ?? server);
      }
    }
  }
  const distinct = [...new Set(declared.values())];
  const running = await Promise.all(distinct.map((server) => serveZones(storeOf(server), { role: "authority" })));
  const portOf = (server: DnsServerDeclaration) => Number(running[distinct.indexOf(server)]?.address.split(":")[1]);
  return {
    hosts: Object.fromEntries([...declared].map(([key, server]) => [key, portOf(server)])),
    async close() {
      await Promise.all(running.map((server) => server.close()));
    },
  };
}

function storeOf({ addresses, zones, records, faults }: DnsServerDeclaration) {
  return buildStore([{ id: `the name server ${addresses[0]}`, zones, records, faults }]);
}
