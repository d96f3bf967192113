import type { Lookup } from "#lib/engine/lookup.ts";
import { nameInput } from "#lib/lookups/questions/input.ts";
import type { Input } from "#lib/report/schema.ts";
import { dnssecChecks } from "./checks/all.ts";
import type { DnssecFacts } from "./facts.ts";
import { gatherDnssec } from "./gather.ts";
import { dnssecHeadline, dnssecMeasures } from "./headline.ts";
import { dnssecColumns } from "./rows.ts";

/** Does an unbroken chain of signatures lead from the root to a name? */
export const dnssec: Lookup<Input, DnssecFacts> = {
  id: "dnssec",
  aliases: ["chain", "dnsviz"],
  title: "DNSSEC",
  summary: "The chain of signatures from the root to a name, validated link by link, and the link that is broken.",
  group: "DNS",
  input: nameInput,
  fields: [
    {
      name: "target",
      label: "Name",
      help: "A domain, a host, or a name with underscores.",
      placeholder: "example.com",
      required: true,
    },
  ],
  columns: dnssecColumns,
  checks: dnssecChecks,
  active: false,
  budget: 250,
  gather: gatherDnssec,
  headline: dnssecHeadline,
  measures: dnssecMeasures,
};
