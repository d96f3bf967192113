import type { Lookup } from "#lib/engine/lookup.ts";
import { blacklistColumns } from "#lib/lookups/blacklist/columns.ts";
import { domainInput } from "#lib/lookups/txt-records/domain-input.ts";
import type { Input } from "#lib/report/schema.ts";
import { sendersChecks } from "./checks.ts";
import type { SendersFacts } from "./facts.ts";
import { gatherSenders } from "./gather.ts";
import { sendersHeadline, sendersMeasures } from "./summary.ts";

/** Which blacklists name the addresses that a domain sends from? */
export const senders: Lookup<Input, SendersFacts> = {
  id: "senders",
  aliases: [],
  title: "Sending addresses",
  summary: "Which blacklists name the addresses that may send for a domain: those that its SPF record names one by one.",
  group: "Reputation",
  input: domainInput(),
  fields: [
    {
      name: "target",
      label: "Domain",
      help: "The part of the sender's address after the @.",
      placeholder: "blog.st1t.com",
      required: true,
    },
  ],
  columns: blacklistColumns,
  checks: sendersChecks,
  active: false,
  budget: 1000,
  gather: gatherSenders,
  headline: sendersHeadline,
  measures: sendersMeasures,
};
