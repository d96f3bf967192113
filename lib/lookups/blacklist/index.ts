import type { Lookup } from "#lib/engine/lookup.ts";
import { checks } from "./checks.ts";
import type { BlacklistFacts } from "./facts.ts";
import { gather } from "./gather.ts";
import { type BlacklistInput, blacklistInput } from "./input.ts";
import { headline, measures } from "./summary.ts";

export const blacklist: Lookup<BlacklistInput, BlacklistFacts> = {
  id: "blacklist",
  aliases: ["bl", "rbl", "dnsbl", "blocklist"],
  title: "Blacklists",
  summary: "Which blacklists name an address, a domain, or the addresses that receive its mail, and which lists could not be asked.",
  group: "Reputation",
  input: blacklistInput,
  fields: [
    {
      name: "target",
      label: "IP address or domain",
      help: "A public IPv4 or IPv6 address, or a domain.",
      placeholder: "192.0.2.1",
      required: true,
    },
  ],
  columns: [
    { key: "list", label: "List", kind: "text" },
    { key: "outcome", label: "Result", kind: "outcome" },
    { key: "code", label: "Answer", kind: "code" },
    { key: "meaning", label: "Meaning", kind: "text" },
    { key: "reason", label: "Reason given", kind: "text" },
    { key: "note", label: "Note", kind: "text" },
    { key: "milliseconds", label: "Time", kind: "milliseconds" },
    { key: "delist", label: "Removal", kind: "link" },
    { key: "tier", label: "Importance", kind: "text" },
    { key: "zone", label: "Zone", kind: "host" },
    { key: "subject", label: "Asked about", kind: "text" },
    { key: "role", label: "Role", kind: "text" },
    { key: "host", label: "Mail server", kind: "host" },
    { key: "action", label: "Kind of list", kind: "text" },
  ],
  checks,
  active: false,
  budget: 1000,
  gather,
  headline,
  measures,
};
