import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, skip, unknown } from "#lib/engine/check.ts";
import { type DaneFacts, isInEffect, type ServerFacts, withTlsa } from "#lib/lookups/dane/facts.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";

/** Why a check does not apply or cannot be made. */
export const NO_SERVERS = {
  "null-mx": "{domain} says with a null MX that it accepts no mail.",
  "no-domain": "{domain} does not exist.",
  "no-server": "{domain} has no mail server.",
  unanswered: UNANSWERED,
  beyond: "The MX records name {beyond} more {beyond|server|servers} than one report examines.",
} as const;
export const NO_RECORDS = { ...NO_SERVERS, "no-records": "No mail server has a TLSA record." } as const;
export const NOT_IN_EFFECT = {
  ...NO_RECORDS,
  unvalidated: "Whether the records count cannot be seen, since nothing can be validated; another check says why.",
  "not-in-effect": "The TLSA records are not signed, so that senders take them for none; another check says so.",
} as const;

/** Judges the mail servers. A pass counts only when every server was examined. */
export function onServers<Detail extends string>(
  facts: DaneFacts,
  test: (servers: ServerFacts[]) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_SERVERS> {
  const { route, servers, beyond } = facts;
  const domain = visible(facts.domain);
  if (route.kind === "null") return skip("null-mx", { domain });
  if (route.kind === "nxdomain") return skip("no-domain", { domain });
  if (route.kind === "none") return skip("no-server", { domain });
  if (route.kind === "unknown") return unknown("unanswered", unanswered(domain, route.type, route.answer));
  const result = test(servers);
  return result.outcome === "pass" && beyond > 0 ? unknown("beyond", { beyond }) : result;
}

/** Judges the servers that have TLSA records. A pass counts only when it is known of every server which it has. */
export function onRecords<Detail extends string>(
  facts: DaneFacts,
  test: (servers: ServerFacts[]) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_RECORDS> {
  return onServers<Detail | keyof typeof NO_RECORDS>(facts, (servers) => {
    const concerned = withTlsa(facts);
    const result = concerned.length > 0 ? test(concerned) : null;
    if (result && result.outcome !== "pass") return result;
    for (const { tlsa } of servers) {
      const { name, answer } = tlsa;
      if (isFailed(answer)) return unknown("unanswered", unanswered(visible(name), "TLSA", answer));
    }
    return result ?? skip("no-records");
  });
}

/** Judges the servers whose records senders act on. */
export function onRecordsInEffect<Detail extends string>(
  facts: DaneFacts,
  test: (servers: ServerFacts[]) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NOT_IN_EFFECT> {
  return onRecords<Detail | keyof typeof NOT_IN_EFFECT>(facts, (servers) => {
    const concerned = servers.filter(isInEffect);
    if (concerned.length === 0) return skip("not-in-effect");
    const unseen = concerned.some(({ addressSecurity, tlsa }) => addressSecurity === "unvalidated" || tlsa.security === "unvalidated");
    return unseen ? unknown("unvalidated") : test(concerned);
  });
}
