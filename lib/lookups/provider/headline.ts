import { causeOf } from "#lib/engine/causes.ts";
import { toUnicode } from "#lib/names/domain.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isMissing } from "./checks/domain.ts";
import type { ProviderFacts, Role } from "./facts.ts";
import { openQuestions } from "./open-questions.ts";

const HEADLINES = {
  both: "{domain} receives mail at {receivers}, and lets {senders} send.",
  receives: "{domain} receives mail at {receivers}; no service that is known may send for it.",
  sends: "{domain} lets {senders} send mail; no service that is known receives for it.",
  none: "No service that is known receives or sends mail for {domain}.",
  open: "Which services receive and send mail for {domain} could not be found out: {cause}.",
  missing: "{domain} does not exist: its name servers say so (NXDOMAIN).",
} as const;

/** The services that receive and send, as one sentence. */
export function providerHeadline(facts: ProviderFacts): string {
  const receivers = namesOf(facts, "receives");
  const senders = namesOf(facts, "sends");
  const open = openQuestions(facts)[0];
  const params = { domain: visible(toUnicode(facts.domain)), receivers, senders, cause: open ? causeOf(open.answer) : "" };
  if (isMissing(facts)) return fill(HEADLINES.missing, params);
  if (receivers !== "") return fill(HEADLINES[senders === "" ? "receives" : "both"], params);
  if (senders !== "") return fill(HEADLINES.sends, params);
  return fill(HEADLINES[open ? "open" : "none"], params);
}

function namesOf({ services }: ProviderFacts, role: Role): string {
  return services.flatMap((service) => (service.role === role && service.provider ? [service.provider.name] : [])).join(", ");
}
