import { fail, pass, skip } from "#lib/engine/check.ts";
import { problemEvidence, recordEvidence, spanEvidence } from "#lib/lookups/dmarc/evidence.ts";
import { proposal } from "#lib/lookups/dmarc/proposal.ts";
import { repaired, withoutTags, withTag } from "#lib/protocols/dmarc/repair.ts";
import { isUsable } from "#lib/protocols/dmarc/report-uris.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORD, onRecord } from "./applies.ts";
import { dmarcCheck } from "./declare.ts";

const EFFECT = {
  reports: "As the record asks for reports, receivers act as if it said p=none.",
  nothing: "As the record names no valid destination for reports either, receivers do no DMARC processing at all.",
} as const;

export const policyMissing = dmarcCheck({
  id: "dmarc/policy-missing",
  severity: "warning",
  title: "The record says what is to be done with mail that fails",
  failureTitle: "The record has no p tag",
  why: "Without p the record asks for nothing: nobody is told to treat mail that only pretends to be from the domain in another way.",
  fix: "Add the policy that you mean; p=none if you only want reports.{fixable| With that the record is|}\n{line}",
  details: { ...EFFECT, ...NO_RECORD },
  references: [rfc(9989, "4.7"), rfc(9989, "4.10.1")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      if (record.p !== null) return pass();
      const detail = record.rua.some(isUsable) ? "reports" : "nothing";
      return fail([recordEvidence(step)], { detail, params: proposal(step.name, withTag(record, "p", "none")) });
    }),
});

export const policyInvalid = dmarcCheck({
  id: "dmarc/policy-invalid",
  severity: "error",
  title: "Every policy is none, quarantine or reject",
  failureTitle: "{names} {count|has a value that is no policy|have values that are no policies}",
  why: "A record with one invalid policy, be it only that for subdomains, is not followed in any of its policies.",
  fix: "Write none, quarantine or reject.{fixable| With that the record is|}\n{line}",
  details: { ...EFFECT, ...NO_RECORD },
  references: [rfc(9989, "4.10.1"), rfc(9989, "4.8")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      const names = (["p", "sp", "np"] as const).filter((name) => record[name] === "invalid");
      if (names.length === 0) return pass();
      const problems = record.problems.filter(({ params: { name } }) => names.some((one) => one === name));
      const params = { count: names.length, names: names.join(", "), ...proposal(step.name, repaired(record)) };
      return fail(problemEvidence(step, problems), { detail: record.rua.some(isUsable) ? "reports" : "nothing", params });
    }),
});

export const testing = dmarcCheck({
  id: "dmarc/testing",
  severity: "notice",
  title: "The policy is meant as it says",
  failureTitle: "The domain is testing: t=y",
  why: "Receivers that follow RFC 9989 apply one level less than the policy says: quarantine in place of reject, nothing in place of quarantine. Older ones do not know t and apply the policy as it stands.",
  fix: "When the reports show that your own mail passes, remove t=y.{fixable| Then the record is|}\n{line}",
  details: { ...NO_RECORD, "no-policy": "The record says t=y, and asks for nothing that could be made weaker." },
  references: [rfc(9989, "4.7"), rfc(9989, "A.6")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      if (record.t === "n") return pass();
      if (![record.p, record.sp, record.np].some((policy) => policy === "quarantine" || policy === "reject")) return skip("no-policy");
      const tags = record.tags.filter(({ name }) => name === "t");
      return fail(spanEvidence(step, tags), {
        params: proposal(
          step.name,
          withoutTags(record, (name) => name === "t"),
        ),
      });
    }),
});
