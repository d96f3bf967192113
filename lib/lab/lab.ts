import { scenarios } from "#lib/lookups/scenarios.ts";
import { blacklistEntries } from "./blacklist-entries.ts";
import { fixedZones } from "./fixed-zones.ts";
import { serveZones } from "./server.ts";
import { buildStore } from "./store.ts";
import { teaching } from "./teaching.ts";
import type { Lab, LabOptions } from "./types.ts";

/**
 * Starts the demo network: a name server on loopback, UDP and TCP, that answers as a recursive resolver for all it holds and
 * refuses the rest. It holds every scenario of every lookup, the teaching domains, the article's domains and the blacklists.
 * Rejects when the port is taken, or when two sources define the same name and type differently.
 */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const ofLookups = Object.entries(scenarios).flatMap(([lookup, list]) =>
    list.map((one) => ({ ...one, id: `${lookup} scenario ${one.id}` })),
  );
  const sources = [...fixedZones(), ...teaching, ...ofLookups, ...(options.extra ?? [])];
  return await serveZones(buildStore(sources, blacklistEntries()), options);
}
