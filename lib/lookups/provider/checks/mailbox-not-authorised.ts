import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { signEvidence } from "#lib/lookups/provider/evidence.ts";
import type { ProviderFacts, ServiceFacts } from "#lib/lookups/provider/facts.ts";
import { openSpf } from "#lib/lookups/provider/open-questions.ts";
import { textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { sendsNoMail } from "#lib/protocols/spf/sends-no-mail.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { providerCheck } from "./declare.ts";

export const mailboxNotAuthorised = providerCheck({
  id: "provider/mailbox-not-authorised",
  severity: "notice",
  title: "Whoever keeps the mailboxes may also send",
  failureTitle: "SPF does not name {names}, where the mailboxes are",
  why: "Mail that people write in these mailboxes is sent by the same service. Unless its addresses are authorised in another way, such mail fails SPF.",
  fix: "If mail is sent from these mailboxes, add to the SPF record:\n{includes}",
  details: {
    none: "No service that both keeps mailboxes and sends was recognised by its mail servers.",
    "no-mail": "{domain} sends no mail: its SPF record lets nobody send (-all).",
    "no-spf": "{domain} has no valid SPF record.",
    hosts: "The SPF record authorises the mail servers themselves (mx).",
    unseen: "The SPF record holds includes that were not looked into.",
    unanswered: UNANSWERED,
  },
  references: [rfc(7208, "5.2"), rfc(7208, "10.1.1")],
  test(facts) {
    const { domain, mx, spf } = facts;
    if (isFailed(mx)) return unknown("unanswered", unanswered(domain, "MX", mx));
    const mailboxes = facts.services.filter(isMailbox);
    if (mailboxes.length === 0) return skip("none");
    const open = openSpf(facts);
    const allowed = new Set(spf.mentions.map(({ provider }) => provider));
    const missing = mailboxes.filter(({ provider }) => !allowed.has(provider));
    if (missing.length === 0) return pass({ evidence: mailboxes.flatMap(signEvidence) });
    if (open) return unknown("unanswered", open);
    const [own] = spf.records;
    if (!own?.record || own.record.problems.length > 0) return skip("no-spf", { domain });
    if (sendsNoMail(own.answer)) return skip("no-mail", { domain });
    if (spf.records.some(({ record }) => record?.terms.some(({ name }) => name === "mx"))) return skip("hosts");
    if (spf.unseen || usesSpfService(facts)) return unknown("unseen");
    const params = {
      names: missing.map(({ provider }) => provider?.name ?? "").join(", "),
      includes: missing.map(({ provider }) => `include:${provider?.spfIncludes[0] ?? ""}`).join(" "),
    };
    return fail([...recordEvidence(facts), ...missing.flatMap(signEvidence)], { params });
  },
});

function isMailbox({ role, provider }: ServiceFacts): boolean {
  if (role !== "receives" || provider?.category !== "mailbox" || provider.confidence === "low") return false;
  return provider.role.includes("outbound") && provider.spfIncludes.length > 0;
}

/** Such a service answers with addresses that may be anybody's. */
function usesSpfService({ spf: { mentions } }: ProviderFacts): boolean {
  return mentions.some(({ provider }) => provider?.category === "spf-service");
}

function recordEvidence({ spf: { records } }: ProviderFacts): Evidence[] {
  return records.flatMap(({ domain, answer, record }) => (record ? [textEvidence({ name: domain, answer }, record.text)] : []));
}
