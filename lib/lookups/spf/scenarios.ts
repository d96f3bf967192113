import type { Scenario } from "#lib/engine/scenario.ts";
import { limitScenarios } from "./scenarios/limits.ts";
import { recordScenarios } from "./scenarios/record.ts";
import { senderScenarios } from "./scenarios/sender.ts";
import { termScenarios } from "./scenarios/terms.ts";

/** The pieces of the Internet that the SPF lookup is tested on, and that the demo network serves. */
export const spfScenarios: readonly Scenario[] = [...recordScenarios, ...termScenarios, ...limitScenarios, ...senderScenarios];
