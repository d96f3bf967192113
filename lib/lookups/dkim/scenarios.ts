import type { Scenario } from "#lib/engine/scenario.ts";
import { guessScenarios } from "./scenarios/guesses.ts";
import { keyScenarios } from "./scenarios/keys.ts";
import { selectorScenarios } from "./scenarios/selectors.ts";

/** The DKIM lookup's lessons: for each check one that fails it and one that passes it, with a selector given and without. */
export const dkimScenarios: readonly Scenario[] = [...selectorScenarios, ...keyScenarios, ...guessScenarios];
