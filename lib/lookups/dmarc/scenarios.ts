import type { Scenario } from "#lib/engine/scenario.ts";
import { beneath } from "./scenarios/beneath.ts";
import { policies } from "./scenarios/policies.ts";
import { records } from "./scenarios/records.ts";
import { reports } from "./scenarios/reports.ts";

/** Uses names under *-dmarc.test: two labels, so that the Public Suffix List and the tree walk agree where a scenario is not about that. */
export const dmarcScenarios: readonly Scenario[] = [...records, ...policies, ...reports, ...beneath];
