import type { Lookup } from "#lib/engine/lookup.ts";
import { domainInput } from "#lib/lookups/txt-records/domain-input.ts";
import type { Input } from "#lib/report/schema.ts";
import { dmarcChecks } from "./checks/all.ts";
import { dmarcColumns } from "./columns.ts";
import type { DmarcFacts } from "./facts.ts";
import { gatherDmarc } from "./gather.ts";
import { dmarcHeadline } from "./headline.ts";
import { dmarcMeasures } from "./measures.ts";

/** What are receivers asked to do with mail that fails? */
export const dmarc: Lookup<Input, DmarcFacts> = {
  id: "dmarc",
  aliases: [],
  title: "DMARC policy",
  summary: "What receivers are asked to do with mail in a domain's name that fails, who asks it, and where the reports go.",
  group: "Sender authentication",
  input: domainInput("_dmarc"),
  fields: [
    { name: "target", label: "Domain", help: "The part of an e-mail address after the @.", placeholder: "gmail.com", required: true },
  ],
  columns: dmarcColumns,
  checks: dmarcChecks,
  active: false,
  budget: 250,
  gather: gatherDmarc,
  headline: dmarcHeadline,
  measures: dmarcMeasures,
};
