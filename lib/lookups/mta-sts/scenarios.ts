import type { Scenario } from "#lib/engine/scenario.ts";
import { fileScenarios } from "./scenarios/file.ts";
import { policyScenarios } from "./scenarios/policy.ts";
import { publicationScenarios } from "./scenarios/publication.ts";
import { silenceScenarios } from "./scenarios/silence.ts";

/** Uses names under sts.test, addresses 198.51.100.130 to 139, and 2001:db8:5a::130. */
export const mtaStsScenarios: readonly Scenario[] = [...publicationScenarios, ...fileScenarios, ...policyScenarios, ...silenceScenarios];
