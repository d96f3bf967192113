import type { Lookup } from "#lib/engine/lookup.ts";
import type { Input } from "#lib/report/schema.ts";
import { dkimChecks } from "./checks/all.ts";
import { dkimColumns } from "./columns.ts";
import type { DkimFacts } from "./facts.ts";
import { gatherDkim } from "./gather.ts";
import { dkimHeadline } from "./headline.ts";
import { dkimInput } from "./input.ts";
import { dkimMeasures } from "./measures.ts";

/** With which keys does a domain sign its mail? */
export const dkim: Lookup<Input, DkimFacts> = {
  id: "dkim",
  aliases: [],
  title: "DKIM keys",
  summary: "The public keys that a domain's mail is signed with: at the selector given, or at the selectors that are usual.",
  group: "Sender authentication",
  input: dkimInput,
  fields: [
    {
      name: "target",
      label: "Domain",
      help: "The domain that signs: d= in the DKIM-Signature header.",
      placeholder: "gmail.com",
      required: true,
    },
    {
      name: "selector",
      label: "Selector",
      help: "The name of the key: s= in the DKIM-Signature header. Without it the usual ones are tried.",
      placeholder: "selector1",
      required: false,
    },
  ],
  columns: dkimColumns,
  checks: dkimChecks,
  active: false,
  budget: 250,
  gather: gatherDkim,
  headline: dkimHeadline,
  measures: dkimMeasures,
};
