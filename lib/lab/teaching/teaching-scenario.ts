import type { Scenario } from "#lib/engine/scenario.ts";
import type { LookupId } from "#lib/lookups/registry.ts";

/** A scenario of one lookup on a teaching domain. */
export interface TeachingScenario extends Scenario {
  lookup: LookupId;
}

/** The zone data of a teaching domain, which its scenarios share. */
export type TeachingDomain = Pick<Scenario, "zones" | "records" | "faults" | "dns" | "delegation">;
