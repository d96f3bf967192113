import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { lineEvidence } from "#lib/lookups/fetched/evidence.ts";
import type { MtaStsFacts } from "#lib/lookups/mta-sts/facts.ts";
import { policyFor } from "#lib/lookups/mta-sts/proposal.ts";
import { spanOf } from "#lib/lookups/mta-sts/span.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import type { MtaStsPolicy } from "#lib/protocols/mta-sts/policy.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_POLICY, onPolicy } from "./applies.ts";
import { mtaStsCheck } from "./declare.ts";

const DAY = 86_400; // s

export const notEnforced = mtaStsCheck({
  id: "mta-sts/not-enforced",
  severity: "notice",
  title: "The policy is enforced",
  failureTitle: "The policy is not enforced",
  why: "Only in the mode enforce do senders hold mail back that would go out in the open, or to somebody who is not the domain's server.",
  fix: "Once the reports show that all is well, change the mode to enforce, and the id of the record with it:\n{policy}",
  details: {
    ...NO_POLICY,
    testing: "The mode is testing: senders deliver in any case, and report what would have failed.",
    none: "The mode is none: senders take it as if there were no policy. This is how a policy is taken back.",
  },
  references: [rfc(8461, "5"), rfc(8461, "8.3")],
  test: (facts) =>
    onPolicy(facts, (policy) => {
      const evidence = evidenceOf(facts, policy, "mode");
      if (policy.mode === "enforce") return pass({ evidence });
      return fail(evidence, { detail: policy.mode === "testing" ? "testing" : "none", params: { policy: policyFor(facts, "enforce") } });
    }),
});

export const maxAgeShort = mtaStsCheck({
  id: "mta-sts/max-age-short",
  severity: "warning",
  title: "Senders keep the policy for a day or more",
  failureTitle: "Senders keep the policy for only {span}",
  why: "A policy protects only as long as senders keep it: whoever can hold it back for longer than that has them deliver without. Weeks are expected.",
  fix: "Set max_age to weeks, such as 1209600 for two.",
  details: { ...NO_POLICY, none: "The mode is none: a short time is right for a policy that is taken back." },
  references: [rfc(8461, "3.2"), rfc(8461, "10.2")],
  test: (facts) =>
    onPolicy(facts, (policy) => {
      const { mode, maxAge } = policy;
      if (mode === "none" || maxAge === null) return skip("none");
      const evidence = evidenceOf(facts, policy, "max_age");
      return maxAge >= DAY ? pass({ evidence }) : fail(evidence, { params: { span: spanOf(maxAge) } });
    }),
});

export const reportsMissing = mtaStsCheck({
  id: "mta-sts/reports-missing",
  severity: "notice",
  title: "The domain hears of failures by TLS reports",
  failureTitle: "The domain does not ask for TLS reports",
  why: "Senders tell by TLS-RPT which mail the policy held back, or would have held back. Without reports the mode testing tests nothing, and a mistake shows by mail that does not come.",
  fix: "Publish a TLS reporting policy at {name}; the TLS-RPT lookup proposes one.",
  details: {
    ...NO_POLICY,
    none: "The mode is none: there is nothing to report.",
    "reports-open": UNANSWERED,
  },
  references: [rfc(8460, "3"), rfc(8461, "8.1")],
  test: (facts) =>
    onPolicy(facts, (policy) => {
      const { name, answer, selection } = facts.reports;
      if (policy.mode === "none") return skip("none");
      if (selection.status === "failed") return unknown("reports-open", unanswered(visible(name), "TXT", selection.answer));
      if (selection.status === "record") return pass();
      return fail([absenceEvidence({ name, answer })], { params: { name: visible(name) } });
    }),
});

/** The line of the policy with this key, its value marked. */
function evidenceOf({ file }: MtaStsFacts, { text, lines }: MtaStsPolicy, key: string): Evidence[] {
  return lines
    .filter(({ name }) => name === key)
    .slice(0, 1)
    .map(({ line, at, whole }) => {
      const written = text.slice(whole.start, whole.end).trimEnd();
      return lineEvidence(file, `line ${line}`, written, [at.start - whole.start, at.end - whole.start]);
    });
}
