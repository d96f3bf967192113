import type { Scenario } from "#lib/engine/scenario.ts";
import { addressScenarios } from "./scenarios/addresses.ts";
import { domainScenarios } from "./scenarios/domain.ts";
import { faultScenarios } from "./scenarios/faults.ts";
import { nullMxScenarios } from "./scenarios/null-mx.ts";
import { silenceScenarios } from "./scenarios/silence.ts";
import { targetScenarios } from "./scenarios/targets.ts";

/** The MX lookup's lessons: for each check one that fails it and one that passes it, and every way not to get an answer. */
export const mxScenarios: readonly Scenario[] = [
  ...domainScenarios,
  ...nullMxScenarios,
  ...targetScenarios,
  ...addressScenarios,
  ...silenceScenarios,
  ...faultScenarios,
];
