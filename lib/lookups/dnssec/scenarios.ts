import type { Scenario } from "#lib/engine/scenario.ts";
import { brokenScenarios } from "./scenarios/broken.ts";
import { silenceScenarios } from "./scenarios/silence.ts";
import { soundScenarios } from "./scenarios/sound.ts";
import { unsignedScenarios } from "./scenarios/unsigned.ts";

/** The scenarios of the DNSSEC lookup. */
export const dnssecScenarios: readonly Scenario[] = [...soundScenarios, ...unsignedScenarios, ...brokenScenarios, ...silenceScenarios];
