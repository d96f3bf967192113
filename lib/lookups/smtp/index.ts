import type { Lookup } from "#lib/engine/lookup.ts";
import type { Input } from "#lib/report/schema.ts";
import { smtpChecks } from "./checks/all.ts";
import { smtpColumns } from "./columns.ts";
import type { SmtpFacts } from "./facts.ts";
import { gatherSmtp } from "./gather.ts";
import { smtpHeadline } from "./headline.ts";
import { smtpInput } from "./input.ts";
import { smtpMeasures } from "./measures.ts";

/** Do the mail servers take mail, and how well do they encrypt? */
export const smtp: Lookup<Input, SmtpFacts> = {
  id: "smtp",
  aliases: ["starttls"],
  title: "SMTP test",
  summary:
    "A session with every mail server at every address, step by step: connection, greeting, extensions, TLS, certificate. No message is ever sent.",
  group: "Transport security",
  input: smtpInput,
  fields: [
    {
      name: "target",
      label: "Domain, server or address",
      help: "All mail servers of a domain, or one server by its name or its address.",
      placeholder: "gmail.com",
      required: true,
    },
    {
      name: "port",
      label: "Port",
      help: "465 and 587 are where users hand mail in; there the name itself is tested, not the servers of its MX records.",
      placeholder: "587",
      required: false,
      choices: [
        { value: "", label: "25, between servers" },
        { value: "465", label: "465, submission over TLS" },
        { value: "587", label: "587, submission" },
      ],
    },
    {
      name: "relay",
      label: "Open relay",
      help: "Asks each server whether it would take a stranger's mail for a stranger, and stops before any message. Servers may note it down.",
      placeholder: "1",
      required: false,
      choices: [
        { value: "", label: "Do not probe" },
        { value: "1", label: "Probe every server" },
      ],
    },
  ],
  columns: smtpColumns,
  checks: smtpChecks,
  active: true,
  budget: 250,
  gather: gatherSmtp,
  headline: smtpHeadline,
  measures: smtpMeasures,
};
