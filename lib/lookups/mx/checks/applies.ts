import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, skip, unknown } from "#lib/engine/check.ts";
import type { MxFacts, ServerFacts } from "#lib/lookups/mx/facts.ts";

/** Why a check about mail servers does not apply or cannot be made. */
export const NO_SERVERS = {
  "null-mx": "{domain} says with a null MX that it accepts no mail.",
  "no-domain": "{domain} does not exist.",
  "no-server": "{domain} has no mail server.",
  unanswered: UNANSWERED,
  beyond: "The MX records name {beyond} more {beyond|server|servers} than one report examines.",
} as const;

/** Why a check about MX records does not apply or cannot be made. */
export const NO_TARGETS = { ...NO_SERVERS, implicit: "{domain} has no MX record." } as const;

/** Judges the mail servers, the domain itself too where the MX is implicit. A pass counts only when every server was examined. */
export function onServers<Detail extends string>(
  facts: MxFacts,
  test: (servers: ServerFacts[]) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_SERVERS> {
  const { domain, route, beyond } = facts;
  if (route.kind === "null") return skip("null-mx", { domain });
  if (route.kind === "nxdomain") return skip("no-domain", { domain });
  if (route.kind === "none") return skip("no-server", { domain });
  if (route.kind === "unknown") return unknown("unanswered", unanswered(domain, route.type, route.answer));
  const result = test(facts.servers);
  return result.outcome === "pass" && beyond > 0 ? unknown("beyond", { beyond }) : result;
}

/** Judges the hosts that MX records name. */
export function onTargets<Detail extends string>(
  facts: MxFacts,
  test: (servers: ServerFacts[]) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_TARGETS> {
  return facts.route.kind === "implicit" ? skip("implicit", { domain: facts.domain }) : onServers(facts, test);
}
