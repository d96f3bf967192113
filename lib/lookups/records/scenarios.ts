import type { Scenario } from "#lib/engine/scenario.ts";
import { allScenarios } from "./all/scenarios.ts";
import { byRecordId } from "./declarations.ts";
import { ownScenarios } from "./scenarios/of-type.ts";
import { sharedScenarios } from "./scenarios/shared.ts";

/** The scenarios of every record lookup. */
export const recordScenarios = {
  records: allScenarios,
  ...byRecordId((id): readonly Scenario[] => [...sharedScenarios(id), ...(ownScenarios[id] ?? [])]),
};
