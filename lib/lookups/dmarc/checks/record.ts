import { UNANSWERED } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { stepEvidence } from "#lib/lookups/dmarc/evidence.ts";
import { proposal } from "#lib/lookups/dmarc/proposal.ts";
import { policyName, type WalkStep } from "#lib/protocols/dmarc/walk.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { onSteps, openStep } from "./applies.ts";
import { dmarcCheck } from "./declare.ts";

export const recordMissing = dmarcCheck({
  id: "dmarc/record-missing",
  severity: "warning",
  title: "A DMARC record applies to the domain",
  failureTitle: "There is no DMARC record",
  why: "Without a DMARC record anybody can put the domain in the From field, receivers are asked for nothing, and nobody reports it. Gmail, Yahoo and Microsoft refuse mail in bulk from domains without one.",
  fix: "Begin by watching: publish a record that asks for reports and for nothing else, with an address that you read.\n{line}",
  details: {
    domain: "Neither {domain} nor a domain above it has a DMARC record.",
    nxdomain: "{domain} does not exist, and no domain above it has a DMARC record.",
    inherited: "{domain} has no record of its own and inherits that of {policyDomain}.",
    own: "{domain} has a record of its own.",
    void: "What stands at {name} is meant as a DMARC record and counts for nothing; another check says why.",
    unanswered: UNANSWERED,
  },
  references: [rfc(9989, "4.10.1"), rfc(9989, "5.1.4")],
  test({ domain, walk, discovery: { source }, existence }) {
    if (source.status === "unknown") return unknown("unanswered", openStep(source.step));
    const params = { domain: visible(domain) };
    if (source.status === "found") {
      const evidence = stepEvidence(source.step);
      if (source.role === "author") return pass({ detail: "own", params, evidence });
      return pass({ detail: "inherited", params: { ...params, policyDomain: visible(source.step.domain) }, evidence });
    }
    const meant = walk.steps.find(isVoid);
    if (meant) return skip("void", { name: visible(meant.name) });
    const line = proposal(policyName(domain), `v=DMARC1; p=none; rua=mailto:dmarc-reports@${domain}`);
    return fail(walk.steps.flatMap(stepEvidence), {
      detail: existence.status === "missing" ? "nxdomain" : "domain",
      params: { ...params, ...line },
    });
  },
});

/** True where there is a record, or something meant as one, that counts for nothing. */
function isVoid({ selection }: WalkStep): boolean {
  if (selection.status === "none") return selection.near.length > 0;
  return selection.status === "multiple" || selection.status === "record";
}

export const multipleRecords = dmarcCheck({
  id: "dmarc/multiple-records",
  severity: "error",
  title: "No name has more than one DMARC record",
  failureTitle: "{name} has {count} DMARC records",
  why: "Receivers do not choose between several records: they discard all of them, as if there were none, and apply what a domain above says, if anything.",
  fix: "Keep one record and remove the others. If a service told you to add its own record, add its address to the rua tag of the one that you keep, after a comma.",
  details: { unanswered: UNANSWERED },
  references: [rfc(9989, "4.10")],
  test: (facts) =>
    onSteps(facts, (steps) => {
      const step = steps.find(({ selection }) => selection.status === "multiple");
      if (step?.selection.status !== "multiple") return pass();
      return fail(stepEvidence(step), { params: { name: visible(step.name), count: step.selection.texts.length } });
    }),
});
