import type { Scenario } from "#lib/engine/scenario.ts";
import { addresses } from "./scenarios/addresses.ts";
import { domains } from "./scenarios/domains.ts";
import { notAsked } from "./scenarios/not-asked.ts";
import { receiving } from "./scenarios/receiving.ts";

/** Uses names under bl.test and *-bl.test, 192.0.2.96–127, 203.0.113.96–127 and 2001:db8:b1::/48. */
export const blacklistScenarios: readonly Scenario[] = [...addresses, ...notAsked, ...domains, ...receiving];
