import type { Lookup } from "#lib/engine/lookup.ts";
import { domainInput } from "#lib/lookups/txt-records/domain-input.ts";
import type { Input } from "#lib/report/schema.ts";
import { mtaStsChecks } from "./checks/all.ts";
import { mtaStsColumns } from "./columns.ts";
import type { MtaStsFacts } from "./facts.ts";
import { gatherMtaSts } from "./gather.ts";
import { mtaStsHeadline, mtaStsMeasures } from "./headline.ts";

/** Must senders deliver to a domain over TLS? */
export const mtaSts: Lookup<Input, MtaStsFacts> = {
  id: "mta-sts",
  aliases: ["mtasts", "sts"],
  title: "MTA-STS policy",
  summary:
    "Whether a domain tells senders to deliver over TLS only, whether they can fetch and read its policy, and whether it names every mail server.",
  group: "Transport security",
  input: domainInput("_mta-sts"),
  fields: [
    { name: "target", label: "Domain", help: "The part of an e-mail address after the @.", placeholder: "gmail.com", required: true },
  ],
  columns: mtaStsColumns,
  checks: mtaStsChecks,
  active: true,
  budget: 250,
  gather: gatherMtaSts,
  headline: mtaStsHeadline,
  measures: mtaStsMeasures,
};
