import { blacklists } from "./teaching/blacklists.ts";
import { delegations } from "./teaching/delegations.ts";
import { healthy } from "./teaching/healthy.ts";
import { healthyProtection } from "./teaching/healthy-protection.ts";
import { hostileText } from "./teaching/hostile-text.ts";
import { lockedDown } from "./teaching/locked-down.ts";
import { nameServers } from "./teaching/name-servers.ts";
import { routing } from "./teaching/routing.ts";
import { senderPolicy } from "./teaching/sender-policy.ts";
import { silence } from "./teaching/silence.ts";
import type { TeachingScenario } from "./teaching/teaching-scenario.ts";

/** The teaching domains under .test, each with what the lookups must find there. */
export const teaching: readonly TeachingScenario[] = [
  ...healthy,
  ...healthyProtection,
  ...lockedDown,
  ...routing,
  ...nameServers,
  ...delegations,
  ...blacklists,
  ...senderPolicy,
  ...silence,
  ...hostileText,
];
