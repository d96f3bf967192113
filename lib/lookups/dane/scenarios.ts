import type { Scenario } from "#lib/engine/scenario.ts";
import { certificateScenarios } from "./scenarios/certificates.ts";
import { recordScenarios } from "./scenarios/records.ts";
import { signatureScenarios } from "./scenarios/signatures.ts";

/** Uses names under dane.test, addresses 198.51.100.141 to 184, and 2001:db8:5a:1:: to 2001:db8:5a:22::. */
export const daneScenarios: readonly Scenario[] = [...recordScenarios, ...signatureScenarios, ...certificateScenarios];
