import type { Lookup } from "#lib/engine/lookup.ts";
import type { Input } from "#lib/report/schema.ts";
import { spfChecks } from "./checks/catalogue.ts";
import { spfColumns } from "./columns.ts";
import type { SpfFacts } from "./facts.ts";
import { gatherSpf } from "./gather.ts";
import { spfHeadline } from "./headline.ts";
import { spfInput } from "./input.ts";
import { spfMeasures } from "./measures.ts";

/** Who may send for a domain, and may this address? */
export const spf: Lookup<Input, SpfFacts> = {
  id: "spf",
  aliases: [],
  title: "SPF",
  summary:
    "Who may send mail for a domain: its SPF record, what every term of it expands to and costs, and the verdict for a sender's address.",
  group: "Sender authentication",
  input: spfInput,
  fields: [
    {
      name: "target",
      label: "Domain",
      help: "The part of the sender's address after the @.",
      placeholder: "blog.st1t.com",
      required: true,
    },
    {
      name: "ip",
      label: "Sender's address",
      help: "The IP address of the server that sends.",
      placeholder: "54.248.148.155",
      required: false,
    },
    {
      name: "sender",
      label: "E-mail address",
      help: "The envelope sender, at this domain. Macros may use it.",
      placeholder: "alice@blog.st1t.com",
      required: false,
    },
    {
      name: "helo",
      label: "HELO name",
      help: "The name the server gives itself. Macros may use it.",
      placeholder: "mail.blog.st1t.com",
      required: false,
    },
  ],
  columns: spfColumns,
  checks: spfChecks,
  active: false,
  budget: 250,
  gather: gatherSpf,
  headline: spfHeadline,
  measures: spfMeasures,
};
