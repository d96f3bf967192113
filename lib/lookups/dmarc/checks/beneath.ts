import { unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { type DmarcFacts, domainkeyName } from "#lib/lookups/dmarc/facts.ts";
import { absenceEvidence, textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { selectRecord } from "#lib/protocols/spf/select.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { NO_RECORD, onRecord } from "./applies.ts";
import { dmarcCheck } from "./declare.ts";

const NO_MAIL = { ...NO_RECORD, "no-domain": "{domain} does not exist, so it sends no mail." } as const;

export const spfMissing = dmarcCheck({
  id: "dmarc/spf-missing",
  severity: "warning",
  title: "The domain has an SPF record beneath its policy",
  failureTitle: "The domain has no SPF record beneath its policy",
  why: "A message passes DMARC by SPF or by DKIM. Without an SPF record every message whose envelope sender is at the domain depends on its DKIM signature alone.",
  fix: 'Publish an SPF record for {domain}. If it sends no mail, say so:\n{domain}. 3600 IN TXT "v=spf1 -all"\nIf all mail of the domain has an envelope sender at another domain of yours, the record of that domain counts.',
  details: NO_MAIL,
  references: [rfc(9989, "4.5"), rfc(9989, "5.1.1")],
  test: (facts) =>
    onMail(facts, () => {
      const { domain, txt } = facts;
      const selection = selectRecord(txt);
      if (selection.status === "failed") return unknown("unanswered", unanswered(visible(domain), "TXT", selection.answer));
      if (selection.status !== "none") return pass();
      const asked = { name: domain, answer: txt };
      const evidence = selection.others.slice(0, 5).map((text) => textEvidence(asked, text));
      return fail(evidence.length > 0 ? evidence : [absenceEvidence(asked)], { params: { domain: visible(domain) } });
    }),
});

export const domainkeyMissing = dmarcCheck({
  id: "dmarc/domainkey-missing",
  severity: "notice",
  title: "The domain has a place for DKIM keys",
  failureTitle: "The domain has no place for DKIM keys: {name} does not exist",
  why: "The keys of a domain's own DKIM signatures lie below this name. As it does not exist, no signature can bear this very domain; one of a domain above or below it in the organization still counts.",
  fix: "If mail of {domain} is signed for another domain of your organization, nothing is to be done. If it is not signed, let your mail service sign it and publish the key that it gives you: SPF does not survive forwarding, and a domain with p=reject must not rely on it alone.",
  details: {
    exists: "{name} exists. Whether a key is there, and mail is signed with it, only a selector or a message can show.",
    missing: "The name servers say that {name} does not exist (NXDOMAIN), and so nothing below it.",
    ...NO_MAIL,
  },
  references: [rfc(9989, "7.4"), rfc(6376, "3.6.2.1"), rfc(8020, "2")],
  test: (facts) =>
    onMail(facts, () => {
      const name = domainkeyName(facts.domain);
      const params = { name: visible(name), domain: visible(facts.domain) };
      if (isFailed(facts.domainkey)) return unknown("unanswered", unanswered(visible(name), "TXT", facts.domainkey));
      const gone = facts.domainkey.status === "nxdomain" && facts.domainkey.cname.length === 0;
      return gone
        ? fail([absenceEvidence({ name, answer: facts.domainkey })], { detail: "missing", params })
        : pass({ detail: "exists", params });
    }),
});

/** Judges what mail of the domain needs, where a record applies and the domain exists. Nothing is missing at a domain that may not exist. */
function onMail<Detail extends string>(
  facts: DmarcFacts,
  test: () => CheckResult<Detail | "unanswered">,
): CheckResult<Detail | keyof typeof NO_MAIL> {
  const { domain, existence } = facts;
  return onRecord<Detail | keyof typeof NO_MAIL>(facts, () => {
    if (existence.status === "missing") return skip("no-domain", { domain: visible(domain) });
    const result = test();
    if (result.outcome !== "fail" || existence.status === "exists") return result;
    return unknown("unanswered", unanswered(visible(domain), existence.type, existence.answer));
  });
}
