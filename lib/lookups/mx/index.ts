import type { Lookup } from "#lib/engine/lookup.ts";
import type { Input } from "#lib/report/schema.ts";
import { mxChecks } from "./checks/all.ts";
import { mxColumns } from "./columns.ts";
import type { MxFacts } from "./facts.ts";
import { gatherMx } from "./gather.ts";
import { mxHeadline } from "./headline.ts";
import { mxInput } from "./input.ts";
import { mxMeasures } from "./measures.ts";

/** Where does a domain receive mail? */
export const mx: Lookup<Input, MxFacts> = {
  id: "mx",
  aliases: [],
  title: "Mail servers",
  summary: "The servers that receive mail for a domain, in the order senders try them, with every address and its reverse name.",
  group: "Mail routing",
  input: mxInput,
  fields: [
    { name: "target", label: "Domain", help: "The part of an e-mail address after the @.", placeholder: "gmail.com", required: true },
  ],
  columns: mxColumns,
  checks: mxChecks,
  active: false,
  budget: 250,
  gather: gatherMx,
  headline: mxHeadline,
  measures: mxMeasures,
};
