import type { Scenario } from "#lib/engine/scenario.ts";
import { delegationScenarios } from "./scenarios/delegation.ts";
import { lateOrCutScenarios } from "./scenarios/late-or-cut.ts";
import { recordScenarios } from "./scenarios/records.ts";
import { serverScenarios } from "./scenarios/servers.ts";

/**
 * The scenarios of zone health. They use the addresses 192.0.2.150 to .199, 198.51.100.185 to .209, 203.0.113.192 to .199 and 2001:db8:d0::/48, and names below zone.test,
 * which lies in the zone test.
 */
export const dnsScenarios: readonly Scenario[] = [...delegationScenarios, ...serverScenarios, ...lateOrCutScenarios, ...recordScenarios];
