import type { Lookup } from "#lib/engine/lookup.ts";
import { shownName } from "#lib/lookups/questions/columns.ts";
import { readName, targetInput } from "#lib/lookups/questions/input.ts";
import { parseIp, unmapped } from "#lib/names/ip.ts";
import type { Input, Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { rdapChecks } from "./checks.ts";
import { DAY, eventAt, isUnregistered, type RdapFacts } from "./facts.ts";
import { gatherRdap } from "./gather.ts";
import { dateOf, rdapColumns } from "./rows.ts";

/** To whom is a domain or an address registered, and until when? */
export const rdap: Lookup<Input, RdapFacts> = {
  id: "rdap",
  aliases: ["whois", "arin", "registration"],
  title: "Registration",
  summary:
    "What the registry tells of a domain or an address by RDAP, the successor of WHOIS: registrar, status, dates, and where to complain.",
  group: "DNS",
  input: targetInput((text) => {
    const ip = parseIp(text);
    return ip ? unmapped(ip).text : readName(text);
  }, "Give a domain or an IP address, such as gmail.com or 192.0.2.1."),
  fields: [
    { name: "target", label: "Domain or address", help: "A domain, or an IPv4 or IPv6 address.", placeholder: "gmail.com", required: true },
  ],
  columns: rdapColumns,
  checks: rdapChecks,
  active: true,
  budget: 50,
  gather: gatherRdap,
  headline: rdapHeadline,
  measures: rdapMeasures,
};

const HEADLINES = {
  domain: "{name} is registered through {registrar} until {date}.",
  dateless: "{name} is registered; the registry tells no date of expiry.",
  network: "{target} belongs to {name}.",
  absent: "{target} is not registered.",
  unknown: "What the registry knows of {target} could not be found out.",
} as const;

function rdapHeadline(facts: RdapFacts): string {
  const target = shownName(facts.target);
  const { registration } = facts;
  if (isUnregistered(facts)) return fill(HEADLINES.absent, { target });
  if (!registration) return fill(HEADLINES.unknown, { target });
  const name = visible(
    (registration.kind === "network" ? (registration.label ?? registration.name) : registration.name)?.toLowerCase() ?? target,
  );
  if (registration.kind === "network") return fill(HEADLINES.network, { target, name });
  const at = eventAt(facts, "expiration");
  if (at === null) return fill(HEADLINES.dateless, { name });
  return fill(HEADLINES.domain, { name, registrar: visible(registration.registrar ?? "an unnamed registrar"), date: dateOf(at) });
}

function rdapMeasures(facts: RdapFacts): Measure[] {
  const at = eventAt(facts, "expiration");
  return at === null ? [] : [{ key: "days", label: "Days until expiry", value: Math.floor((at - facts.now) / DAY) }];
}
