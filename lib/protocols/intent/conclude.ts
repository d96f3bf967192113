import { providerOfMx } from "#lib/protocols/providers/match.ts";
import { parseSpf } from "#lib/protocols/spf/parse.ts";
import { selectRecord } from "#lib/protocols/spf/select.ts";
import { sendsNoMail } from "#lib/protocols/spf/sends-no-mail.ts";
import type { Intent } from "#lib/report/suite.ts";
import type { IntentRecords } from "./records.ts";

export type Conclusion = Pick<Intent, "kind" | "receives" | "sends" | "policy" | "gateways">;

/** What the records say that the domain is for. What they do not say is not guessed, and what could not be read stays unknown. */
export function conclude(records: IntentRecords): Conclusion {
  const said = { receives: receives(records), sends: sends(records), policy: policyOf(records) };
  return { ...said, kind: kindOf(records, said), gateways: gatewaysOf(records) };
}

/** RFC 5321 §5.1, RFC 7505 §3. An address without an MX record is often that of a web server: mail may go there, but nobody says so. */
function receives({ route }: IntentRecords): Intent["receives"] {
  switch (route.kind) {
    case "servers":
      return "yes";
    case "implicit":
      return "unsaid";
    case "null":
    case "none":
    case "nxdomain":
      return "no";
    case "unknown":
      return "unknown";
  }
}

/** RFC 7208 §5.1: `-all` before all else lets nobody send. A record that receivers cannot use says nothing. */
function sends({ route, txt }: IntentRecords): Intent["sends"] {
  if (route.kind === "nxdomain") return "no";
  const selection = selectRecord(txt);
  if (selection.status === "failed") return "unknown";
  if (selection.status !== "ok" || parseSpf(selection.text).problems.length > 0) return "unsaid";
  return sendsNoMail(txt) ? "no" : "yes";
}

function policyOf({ policy }: IntentRecords): Intent["policy"] {
  return policy.status === "unknown" ? "unknown" : (policy.policy ?? "absent");
}

function kindOf({ route }: IntentRecords, { receives, sends, policy }: Omit<Conclusion, "kind" | "gateways">): Intent["kind"] {
  if (route.kind === "nxdomain") return "no-domain";
  if (receives === "unknown" || sends === "unknown") return "unknown";
  if (receives === "unsaid" || sends === "unsaid") return "unsaid";
  if (receives === "yes") return sends === "yes" ? "sends-and-receives" : "receives-only";
  if (sends === "yes") return "sends-only";
  return route.kind === "null" && policy === "reject" ? "locked-down" : "parked";
}

/** Services before the mailboxes, by the names of the mail servers, each once. */
function gatewaysOf({ route }: IntentRecords): string[] {
  if (route.kind !== "servers") return [];
  const providers = route.servers.flatMap(({ host }) => providerOfMx(host) ?? []);
  return [...new Set(providers.filter(({ category }) => category === "gateway").map(({ name }) => name))];
}
