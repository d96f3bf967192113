import type { Lookup } from "#lib/engine/lookup.ts";
import { domainInput } from "#lib/lookups/txt-records/domain-input.ts";
import type { Input } from "#lib/report/schema.ts";
import { providerChecks } from "./checks/all.ts";
import { providerColumns } from "./columns.ts";
import type { ProviderFacts } from "./facts.ts";
import { gatherProvider } from "./gather.ts";
import { providerHeadline } from "./headline.ts";
import { providerMeasures } from "./measures.ts";

/** Which services work with a domain's mail? */
export const provider: Lookup<Input, ProviderFacts> = {
  id: "provider",
  aliases: ["esp"],
  title: "Mail services",
  summary: "The services that receive and send mail for a domain, by its MX, SPF and DKIM records, and what each asks for.",
  group: "Mail routing",
  input: domainInput(),
  fields: [
    { name: "target", label: "Domain", help: "The part of an e-mail address after the @.", placeholder: "gmail.com", required: true },
  ],
  columns: providerColumns,
  checks: providerChecks,
  active: false,
  budget: 250,
  gather: gatherProvider,
  headline: providerHeadline,
  measures: providerMeasures,
};
