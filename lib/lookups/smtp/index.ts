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
      help: "25 (between servers) unless given. 465 and 587 are where users hand mail in; there the name itself is tested, not its MX.",
      placeholder: "587",
      required: false,
    },
    {
      name: "relay",
      label: "Open relay",
      help: "1 asks each server whether it takes a stranger's mail for a stranger. It stops before any message.",
      placeholder: "1",
      required: false,
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
