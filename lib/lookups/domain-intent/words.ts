import { causeOf } from "#lib/engine/causes.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { Conclusion } from "#lib/protocols/intent/conclude.ts";
import type { IntentRecords } from "#lib/protocols/intent/records.ts";
import { selectRecord } from "#lib/protocols/spf/select.ts";
import type { Intent } from "#lib/report/suite.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";

const SENTENCES: Record<Intent["kind"], string> = {
  "sends-and-receives": "{domain} receives mail and sends mail.",
  "receives-only": "{domain} receives mail and sends none.",
  "sends-only": "{domain} sends mail and receives none.",
  parked: "{domain} neither sends nor receives mail, but does not say so everywhere: see below what is left to lock it down.",
  "locked-down": "{domain} is locked down: it neither sends nor receives mail, and says so everywhere it can.",
  "no-domain": "{domain} does not exist: its name servers say so (NXDOMAIN).",
  unsaid: "What {domain} is for, its records do not say in full.",
  unknown: "What {domain} is for could not be found out in full.",
};
const ROUTES: Record<IntentRecords["route"]["kind"], string> = {
  servers: "It receives mail: MX records name {count} {count|server|servers}.",
  implicit:
    "Whether it receives mail is not said: there is no MX record, so mail goes to its own address, where a server may or may not take it.",
  null: "It receives no mail: a null MX says so.",
  none: "It receives no mail: it has neither an MX record nor an address. A null MX would say that this is meant.",
  nxdomain: "The name servers answer NXDOMAIN.",
  unknown: "Whether it receives mail could not be found out: {cause}.",
};
const SENDS: Record<Intent["sends"], string> = {
  yes: "It sends mail: its SPF record lets somebody send.",
  no: "It sends no mail: its SPF record lets nobody send.",
  unsaid: "Whether it sends mail is not said: it has no SPF record that receivers can use.",
  unknown: "Whether it sends mail could not be found out: {cause}.",
};
const POLICIES: Record<Intent["policy"], string> = {
  reject: "Receivers are asked to reject what bears its name and fails.",
  quarantine: "Receivers are asked to treat what bears its name and fails as suspicious.",
  none: "Receivers are asked for nothing when mail in its name fails.",
  absent: "Receivers are asked for nothing when mail in its name fails: there is no DMARC policy.",
  unknown: "What receivers are asked to do with mail that fails could not be found out.",
};
const GATEWAY =
  "Its mail goes through {names} first: what is said of servers, TLS and certificates is said of that service, not of the mailboxes.";

/** The conclusion in words, with the record behind each part of it. */
export function intentWords(records: IntentRecords, conclusion: Conclusion): Pick<Intent, "sentence" | "reasons"> {
  const { route, txt } = records;
  const sentence = fill(SENTENCES[conclusion.kind], { domain: visible(toUnicode(records.domain)) });
  if (route.kind === "nxdomain") return { sentence, reasons: [ROUTES.nxdomain] };
  const selection = selectRecord(txt);
  return {
    sentence,
    reasons: [
      fill(ROUTES[route.kind], {
        ...(route.kind === "servers" && { count: route.servers.length }),
        ...(route.kind === "unknown" && { cause: causeOf(route.answer) }),
      }),
      fill(SENDS[conclusion.sends], selection.status === "failed" ? { cause: causeOf(selection.answer) } : {}),
      POLICIES[conclusion.policy],
      ...(conclusion.gateways.length > 0 ? [fill(GATEWAY, { names: conclusion.gateways.join(", ") })] : []),
    ],
  };
}
