import type { Lookup } from "#lib/engine/lookup.ts";
import type { Input } from "#lib/report/schema.ts";
import { bimiChecks } from "./checks/all.ts";
import { bimiColumns } from "./columns.ts";
import type { BimiFacts } from "./facts.ts";
import { gatherBimi } from "./gather.ts";
import { bimiHeadline, bimiMeasures } from "./headline.ts";
import { bimiInput } from "./input.ts";

/** Which picture do mailbox providers show beside a domain's mail? */
export const bimi: Lookup<Input, BimiFacts> = {
  id: "bimi",
  aliases: [],
  title: "BIMI indicator",
  summary:
    "The picture that a domain wants shown beside its mail, the certificate that vouches for it, and whether receivers will show it.",
  group: "Sender authentication",
  input: bimiInput,
  fields: [
    { name: "target", label: "Domain", help: "The part of an e-mail address after the @.", placeholder: "gmail.com", required: true },
    {
      name: "selector",
      label: "Selector",
      help: "The name of the record: s= in the BIMI-Selector header. Without it the default is asked for.",
      placeholder: "default",
      required: false,
    },
  ],
  columns: bimiColumns,
  checks: bimiChecks,
  active: true,
  budget: 250,
  gather: gatherBimi,
  headline: bimiHeadline,
  measures: bimiMeasures,
};
