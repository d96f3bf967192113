import type { AnyLookup } from "#lib/engine/lookup.ts";
import { teaching } from "#lib/lab/teaching.ts";
import type { ScenarioCase } from "#lib/lab/testing/run-scenarios.ts";
import { lookups } from "#lib/lookups/registry.ts";
import { scenarios } from "#lib/lookups/scenarios.ts";

/** Every scenario of every lookup. */
export function allCases(): ScenarioCase[] {
  const every: AnyLookup[] = Object.values(lookups);
  return every.flatMap((lookup) => {
    const own = Object.entries(scenarios).find(([id]) => id === lookup.id)?.[1] ?? [];
    return [...own, ...teaching.filter((one) => one.lookup === lookup.id)].map((scenario) => ({ lookup, scenario }));
  });
}
