import type { AnyLookup } from "#lib/engine/lookup.ts";
import type { Suite } from "#lib/engine/suite.ts";
import { consequences } from "./consequences.ts";
import { exemptions } from "./domain-intent/exemptions.ts";
import { findIntent } from "./domain-intent/find-intent.ts";
import { domainHeadline } from "./domain-intent/headline.ts";
import { lookups } from "./registry.ts";
import { domainInput } from "./txt-records/domain-input.ts";

const GROUPS: readonly AnyLookup["group"][] = ["Mail routing", "Sender authentication", "Transport security", "Reputation", "DNS"];

/** Of the lookups of the DNS those that are about the domain as a whole; the others ask for what the report asks for anyway. */
const OF_THE_ZONE: readonly string[] = ["dns", "dnssec"];

/** The longest name that a lookup puts before the domain: what fits behind it fits behind all. */
const LONGEST_PREFIX = "_mta-sts";

/** Every lookup of a domain's mail, in one report. */
export const domainReport: Suite = {
  id: "domain",
  aliases: ["emailhealth"],
  title: "Domain report",
  summary:
    "Everything about a domain’s mail in one report: what to fix first, then every lookup with its verdict, its figures and its evidence.",
  input: domainInput(LONGEST_PREFIX),
  fields: [
    { name: "target", label: "Domain", help: "The part of an e-mail address after the @.", placeholder: "gmail.com", required: true },
  ],
  groups: GROUPS.map((title) => ({ title, lookups: Object.values<AnyLookup>(lookups).filter(isOf(title)) })),
  budget: 1500,
  consequences,
  findIntent,
  exemptions,
  headline: domainHeadline,
};

/** A lookup of a text is about a message and not about a domain. */
function isOf(group: string): (lookup: AnyLookup) => boolean {
  return (lookup) => lookup.group === group && lookup.text === undefined && (group !== "DNS" || OF_THE_ZONE.includes(lookup.id));
}
