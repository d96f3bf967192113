import type { Scenario } from "#lib/engine/scenario.ts";
import { providerFaultScenarios } from "./scenarios/faults.ts";
import { serviceScenarios } from "./scenarios/services.ts";

/** The provider lookup's lessons: services by every kind of evidence, and what is missing. */
export const providerScenarios: readonly Scenario[] = [...serviceScenarios, ...providerFaultScenarios];
