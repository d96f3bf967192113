import type { Scenario } from "#lib/engine/scenario.ts";
import { evidenceScenarios } from "./scenarios/evidence.ts";
import { indicatorScenarios } from "./scenarios/indicator.ts";
import { recordScenarios } from "./scenarios/record.ts";
import { silenceScenarios } from "./scenarios/silence.ts";

/** Uses names under bimi.test, the addresses 198.51.100.136 and 2001:db8:5a::136. */
export const bimiScenarios: readonly Scenario[] = [...recordScenarios, ...indicatorScenarios, ...evidenceScenarios, ...silenceScenarios];
