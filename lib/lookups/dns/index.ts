import type { Lookup } from "#lib/engine/lookup.ts";
import { nameInput } from "#lib/lookups/questions/input.ts";
import type { Input } from "#lib/report/schema.ts";
import { dnsChecks } from "./checks/all.ts";
import type { DnsFacts } from "./facts.ts";
import { gatherDns } from "./gather.ts";
import { dnsHeadline, dnsMeasures } from "./headline.ts";
import { dnsColumns } from "./rows.ts";

/** Is the zone well: found from above, served by all its servers, the same everywhere? */
export const dns: Lookup<Input, DnsFacts> = {
  id: "dns",
  aliases: ["zone", "delegation"],
  title: "Zone health",
  summary:
    "The way to a zone from the one above, every name server over UDP and TCP, IPv4 and IPv6, what they say, where they stand, and what they should not do.",
  group: "DNS",
  input: nameInput,
  fields: [{ name: "target", label: "Domain", help: "A domain, or a name in it.", placeholder: "gmail.com", required: true }],
  columns: dnsColumns,
  checks: dnsChecks,
  active: true,
  budget: 250,
  gather: gatherDns,
  headline: dnsHeadline,
  measures: dnsMeasures,
};
