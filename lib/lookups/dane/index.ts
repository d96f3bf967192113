import type { Lookup } from "#lib/engine/lookup.ts";
import { domainInput } from "#lib/lookups/txt-records/domain-input.ts";
import type { Input } from "#lib/report/schema.ts";
import { daneChecks } from "./checks/all.ts";
import { daneColumns } from "./columns.ts";
import type { DaneFacts } from "./facts.ts";
import { gatherDane } from "./gather.ts";
import { daneHeadline, daneMeasures } from "./headline.ts";

/** Can senders verify a domain's mail servers by signed records? */
export const dane: Lookup<Input, DaneFacts> = {
  id: "dane",
  aliases: ["tlsa"],
  title: "DANE",
  summary: "Whether signed TLSA records say which certificates a domain's mail servers have, and whether the servers show them.",
  group: "Transport security",
  input: domainInput("_25._tcp"),
  fields: [
    { name: "target", label: "Domain", help: "The part of an e-mail address after the @.", placeholder: "gmail.com", required: true },
  ],
  columns: daneColumns,
  checks: daneChecks,
  active: true,
  budget: 250,
  gather: gatherDane,
  headline: daneHeadline,
  measures: daneMeasures,
};
