import type { Scenario } from "#lib/engine/scenario.ts";
import { scenarios } from "#lib/lookups/scenarios.ts";
import { blacklistEntries } from "./blacklist-entries.ts";
import { fixedZones } from "./fixed-zones.ts";
import { serveZones } from "./server.ts";
import { buildStore, type ZoneStore } from "./store.ts";
import { teaching } from "./teaching.ts";
import type { Lab, LabOptions, ZoneSource } from "./types.ts";

/**
 * Starts the demo network: a name server on loopback, UDP and TCP, that answers as a recursive resolver for all it holds and
 * refuses the rest. Rejects when the port is taken, or when two sources define the same name and type differently.
 */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  return await serveZones(labStore(options.extra), options);
}

/** All that the lab holds: every scenario of every lookup, the teaching domains, the article's domains and the blacklists. */
export function labStore(extra: readonly ZoneSource[] = []): ZoneStore {
  return buildStore([...fixedZones(), ...teaching.map(named), ...ofLookups(), ...extra], blacklistEntries());
}

function ofLookups(): ZoneSource[] {
  return Object.entries(scenarios).flatMap(([lookup, list]: [string, readonly Scenario[]]) => list.map((one) => named({ ...one, lookup })));
}

/** Ids are unique in a lookup only; errors must name the lookup too. */
function named({ lookup, ...scenario }: Scenario & { lookup: string }): ZoneSource {
  return { ...scenario, id: `${lookup} scenario ${scenario.id}` };
}
