import type { Lookup } from "#lib/engine/lookup.ts";
import { nameInput } from "#lib/lookups/questions/input.ts";
import type { Input } from "#lib/report/schema.ts";
import { allChecks } from "./checks.ts";
import type { AllFacts } from "./facts.ts";
import { gatherAll } from "./gather.ts";
import { allHeadline, allMeasures } from "./headline.ts";
import { allColumns } from "./rows.ts";

/** Which records stand at a name? */
export const records: Lookup<Input, AllFacts> = {
  id: "records",
  aliases: ["dns-all", "any"],
  title: "Records",
  summary: "The records of every common type at a name, in one table.",
  group: "DNS",
  input: nameInput,
  fields: [
    {
      name: "target",
      label: "Name",
      help: "A domain, a host, or a name with underscores.",
      placeholder: "gmail.com",
      required: true,
    },
  ],
  columns: allColumns,
  checks: allChecks,
  active: false,
  budget: 250,
  gather: gatherAll,
  headline: allHeadline,
  measures: allMeasures,
};
