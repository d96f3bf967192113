import type { Scenario } from "#lib/engine/scenario.ts";
import { form } from "./scenarios/form.ts";
import { journey } from "./scenarios/journey.ts";
import { proof } from "./scenarios/proof.ts";

/** Uses names under *-headers.test: each its own organization, as sender and receiver are. */
export const headersScenarios: readonly Scenario[] = [...proof, ...form, ...journey];
