import type { Lookup } from "#lib/engine/lookup.ts";
import { checks } from "./checks.ts";
import { blacklistColumns } from "./columns.ts";
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
  columns: blacklistColumns,
  checks,
  active: false,
  budget: 1000,
  gather,
  headline,
  measures,
};
