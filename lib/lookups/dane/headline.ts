import { causeOf } from "#lib/engine/causes.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { Measure, Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Answer } from "#lib/transport/types.ts";
import { type DaneFacts, isInEffect, type ServerFacts, withTlsa } from "./facts.ts";

const HEADLINES = {
  protected:
    "{domain} takes mail by DANE: {total|its mail server shows|all its mail servers show} a certificate that signed TLSA records name.",
  partly: "{domain} takes mail by DANE at {good} of {total} mail servers.",
  refused:
    "{domain} refuses mail by DANE: {bad} of {total} mail {total|server|servers} {bad|shows|show} no certificate that the TLSA records name.",
  unseen:
    "{domain} has signed TLSA records; the certificates of {open} mail {open|server|servers} could not be seen, or not at every address.",
  "not-in-effect": "{domain} has TLSA records that have no effect: they are not signed.",
  "not-validated": "{domain} has TLSA records; whether they are signed cannot be seen through this resolver.",
  none: "{domain} does not use DANE: no mail server has a TLSA record.",
  "no-mail": "{domain} takes no mail, and has nothing to protect by DANE.",
  unknown: "Whether {domain} uses DANE could not be found out: {cause}.",
} as const;

/** Whether senders verify the servers of the domain by DANE, as one sentence. */
export function daneHeadline(facts: DaneFacts): string {
  const [key, params] = summary(facts);
  return fill(HEADLINES[key], { domain: visible(toUnicode(facts.domain)), ...params });
}

/** Servers with records, certificates that match, and who validated. None where there is no server. */
export function daneMeasures(facts: DaneFacts): Measure[] {
  const { servers, probe } = facts;
  if (servers.length === 0) return [];
  const visits = withTlsa(facts).flatMap((server) => server.visits);
  const matching = visits.filter(({ evaluation }) => evaluation?.result === "match").length;
  return [
    {
      key: "servers",
      label: "Servers with TLSA records",
      value: fill("{count} of {total}", { count: withTlsa(facts).length, total: servers.length }),
    },
    ...(visits.length > 0
      ? [{ key: "matching", label: "Certificates that match", value: fill("{matching} of {seen}", { matching, seen: visits.length }) }]
      : []),
    validatedBy(probe),
  ];
}

/** Who says what is signed. */
function validatedBy(probe: Answer): Measure {
  const measure = { key: "validated", label: "DNSSEC validated by" };
  if (isFailed(probe) || !probe.authentic)
    return { ...measure, value: "nobody", note: "The signatures of the root could not be validated." };
  if (probe.validatedBy === "mailvane")
    return { ...measure, value: "Mailvane", note: "Every link from the keys of the root, which are shipped." };
  return {
    ...measure,
    value: probe.server,
    note: "Mailvane takes the resolver's word (AD), since its operator trusts it.",
  };
}

function summary(facts: DaneFacts): [keyof typeof HEADLINES, Params?] {
  const { route, servers } = facts;
  if (route.kind === "unknown") return ["unknown", { cause: causeOf(route.answer) }];
  if (servers.length === 0) return ["no-mail"];
  const published = withTlsa(facts);
  if (published.length === 0) {
    const failed = servers.map(({ tlsa }) => tlsa.answer).find(isFailed);
    return failed ? ["unknown", { cause: causeOf(failed) }] : ["none"];
  }
  const total = servers.length;
  const effective = published.filter(isInEffect);
  if (effective.length === 0) return ["not-in-effect"];
  const bad = effective.filter(isRefused).length;
  if (bad > 0) return ["refused", { bad, total }];
  const open = effective.filter(isUnseen).length;
  if (open > 0) return ["unseen", { open }];
  if (effective.some(({ tlsa, addressSecurity }) => tlsa.security !== "secure" || addressSecurity !== "secure")) return ["not-validated"];
  const good = effective.filter(({ visits }) => visits.every(({ evaluation }) => evaluation?.result === "match")).length;
  return good === total ? ["protected", { total }] : ["partly", { good, total }];
}

function isUnseen({ visits, a, aaaa }: ServerFacts): boolean {
  return isFailed(a) || isFailed(aaaa) || visits.length === 0 || visits.some(({ evaluation }) => evaluation === null);
}

function isRefused({ visits }: ServerFacts): boolean {
  return visits.some(({ evaluation, session }) => evaluation?.result === "no-match" || session.steps.starttls === "not-offered");
}
