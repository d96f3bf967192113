import type { Scenario } from "#lib/engine/scenario.ts";
import { certificateScenarios } from "./scenarios/certificates.ts";
import { dialogueScenarios } from "./scenarios/dialogue.ts";
import { reachScenarios } from "./scenarios/reach.ts";
import { submissionScenarios } from "./scenarios/submission.ts";
import { tlsScenarios } from "./scenarios/tls.ts";

/** Small mail systems, each with a lesson. Names end in smtp.test; addresses lie in 198.51.100.32 to 127 and 2001:db8:25:f::/64. */
export const smtpScenarios: readonly Scenario[] = [
  ...tlsScenarios,
  ...certificateScenarios,
  ...dialogueScenarios,
  ...reachScenarios,
  ...submissionScenarios,
];
