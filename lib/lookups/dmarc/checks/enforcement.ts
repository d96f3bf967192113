import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { recordEvidence, spanEvidence } from "#lib/lookups/dmarc/evidence.ts";
import { policiesOf } from "#lib/lookups/dmarc/policies.ts";
import { proposal } from "#lib/lookups/dmarc/proposal.ts";
import { POLICIES, type Policy, type PolicyTag } from "#lib/protocols/dmarc/record.ts";
import { withoutTags, withTag } from "#lib/protocols/dmarc/repair.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORD, onRecord, openStep } from "./applies.ts";
import { dmarcCheck } from "./declare.ts";

export const monitoringOnly = dmarcCheck({
  id: "dmarc/monitoring-only",
  severity: "notice",
  title: "Receivers are asked to act on mail that fails",
  failureTitle: "Monitoring only: nothing is asked for mail that fails",
  why: "The policy none is the right beginning: reports come, and no mail is touched. As long as it stands, mail that only pretends to be from the domain arrives as it would without DMARC.",
  fix: "Read the reports until all of your own mail passes, then ask for quarantine, and for reject where no user of the domain writes to mailing lists.{fixable| The next record is|}\n{line}",
  details: {
    own: "The {tag} tag of {name} says none.",
    quarantine: "Receivers are asked to treat mail that fails as suspicious.",
    reject:
      "Receivers are asked to reject mail that fails. RFC 9989 advises against it where people of the domain write to mailing lists, and asks that mail is signed with DKIM, which survives forwarding.",
    "not-valid": "The record has no valid policy; another check says so.",
    testing: "The domain is testing; another check says so.",
    ...NO_RECORD,
  },
  references: [rfc(9989, "5.1.5"), rfc(9989, "7.4")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      const applied = policiesOf(facts).domain;
      if (applied.status === "unknown") return unknown("unanswered", unanswered(visible(applied.name), applied.type, applied.answer));
      if (applied.status !== "policy" || applied.policy.tag === null) return skip("not-valid");
      const { policy, requested, tag } = applied.policy;
      if (policy !== requested) return skip("testing");
      if (policy !== "none") return pass({ detail: policy, evidence: [recordEvidence(step)] });
      const tags = record.tags.filter(({ name }) => name === tag);
      const params = { tag, name: visible(step.name), ...proposal(step.name, withTag(record, tag, "quarantine")) };
      return fail(spanEvidence(step, tags), { detail: "own", params });
    }),
});

export const subdomainPolicyWeaker = dmarcCheck({
  id: "dmarc/subdomain-policy-weaker",
  severity: "warning",
  title: "Subdomains are protected as the domain is",
  failureTitle: "The policy for subdomains is weaker: {tags}",
  why: "Who cannot use the domain in the From field uses a name below it. Readers hardly see the difference, and here receivers are asked for less.",
  fix: "Remove {names}, so that subdomains follow p; give a subdomain that cannot bear it a record of its own.{fixable| Without that the record is|}\n{line}",
  details: {
    "not-organization": "The record is not that of the Organizational Domain, so its policies for subdomains apply to nobody.",
    "not-valid": "The record has no valid policy; another check says so.",
    organization: UNANSWERED,
    ...NO_RECORD,
  },
  references: [rfc(9989, "3.2.9"), rfc(9989, "4.7")],
  test: (facts) =>
    onRecord(facts, ({ step, record, role }) => {
      const { p } = record;
      if (!isPolicy(p) || !isPolicy(record.sp ?? p) || !isPolicy(record.np ?? p)) return skip("not-valid");
      const { organization } = facts.discovery;
      if (organization.status === "unknown") return unknown("organization", openStep(organization.step));
      if (role === "author" && organization.domain !== step.domain) return skip("not-organization");
      const weaker = record.tags.filter(({ name }) => (name === "sp" || name === "np") && rank(record[name]) < rank(p));
      if (weaker.length === 0) return pass();
      const names = weaker.map(({ name }) => name);
      const tags = weaker.map(({ name, value }) => `${name}=${value}`).join(", ");
      const stronger = withoutTags(record, (name) => names.includes(name));
      const params = { tags, names: names.join(" and "), ...proposal(step.name, stronger) };
      return fail(spanEvidence(step, weaker), { params });
    }),
});

export const subdomainPolicyIgnored = dmarcCheck({
  id: "dmarc/subdomain-policy-ignored",
  severity: "notice",
  title: "Policies for subdomains stand where they count",
  failureTitle: "{names} {count|is|are} ignored here: the Organizational Domain is {organization}",
  why: "Policies for subdomains are taken from the record of the Organizational Domain alone. Subdomains of {domain} that have no record of their own follow that, whatever this record says.",
  fix: "Set them in the record of {organization}, or add psd=n here if names below {domain} are to follow this record.{fixable| With psd=n it is|}\n{line}",
  details: {
    "not-own": "The domain has no record of its own.",
    organization: UNANSWERED,
    ...NO_RECORD,
  },
  references: [rfc(9989, "4.7"), rfc(9989, "5.1.8")],
  test: (facts) =>
    onRecord(facts, ({ step, record, role }) => {
      if (role !== "author") return skip("not-own");
      const tags = record.tags.filter(({ name }) => name === "sp" || name === "np");
      if (tags.length === 0) return pass();
      const { organization } = facts.discovery;
      if (organization.status === "unknown") return unknown("organization", openStep(organization.step));
      if (organization.domain === step.domain) return pass();
      const params = {
        count: tags.length,
        names: tags.map(({ name }) => name).join(" and "),
        organization: visible(organization.domain),
        domain: visible(step.domain),
        ...proposal(step.name, withTag(record, "psd", "n")),
      };
      return fail(spanEvidence(step, tags), { params });
    }),
});

function rank(policy: PolicyTag): number {
  return policy === null || policy === "invalid" ? -1 : POLICIES.indexOf(policy);
}

function isPolicy(policy: PolicyTag): policy is Policy {
  return rank(policy) >= 0;
}
