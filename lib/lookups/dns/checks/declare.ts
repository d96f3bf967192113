import { checkOn } from "#lib/engine/check.ts";
import type { DnsFacts } from "#lib/lookups/dns/facts.ts";

export const dnsCheck = checkOn<DnsFacts>();

/** Why a check says nothing where another one tells the cause. */
export const DETAILS = {
  "no-parent": "What the zone above says is not known; another check says why.",
  "no-servers": "No name server of the zone spoke for it; other checks say why.",
  open: "{count} {count|address|addresses} gave no answer that would show it, and the others give no reason to complain: {servers}.",
  "unknown-address":
    "Not every address of the name servers could be looked up, and those that are known give no reason to complain; another check says why.",
  "not-reached": "No name server of the zone answered; another check says so.",
} as const;
