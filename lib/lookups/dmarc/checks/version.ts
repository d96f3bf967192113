import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { proposal } from "#lib/lookups/dmarc/proposal.ts";
import { textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { problemText, VERSION_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import { nearRecord } from "#lib/protocols/dmarc/near-record.ts";
import { isDmarc } from "#lib/protocols/dmarc/version.ts";
import { policyName } from "#lib/protocols/dmarc/walk.ts";
import type { NearRecord } from "#lib/protocols/tag-list/near-version.ts";
import { applyRepairs } from "#lib/protocols/tag-list/repair.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import { onSteps } from "./applies.ts";
import { dmarcCheck } from "./declare.ts";

export const versionInvalid = dmarcCheck({
  id: "dmarc/version-invalid",
  severity: "error",
  title: "Every record meant as DMARC begins with v=DMARC1",
  failureTitle: "The record at {name} is ignored: {problem}",
  why: "A DMARC record begins with exactly v=DMARC1, in these capitals, followed by a semicolon. Receivers ignore every other text, and with it the policy that it asks for.",
  fix: "Correct the beginning of the record.{fixable| This is what was probably meant:|}\n{line}",
  details: { unanswered: UNANSWERED },
  references: [rfc(9989, "4.7"), rfc(9989, "4.8")],
  test: (facts) =>
    onSteps(facts, (steps) => {
      const found = steps.flatMap((step) => (step.selection.status === "none" ? step.selection.near.map((near) => ({ step, near })) : []));
      const [first] = found;
      if (!first) return pass();
      const evidence = found.map(({ step, near }) => textEvidence(step, near.text, near.problem, said(near)));
      const params = { name: visible(first.step.name), problem: said(first.near), ...proposal(first.step.name, mended(first.near)) };
      return fail(evidence, { params });
    }),
});

export const wrongPlace = dmarcCheck({
  id: "dmarc/wrong-place",
  severity: "warning",
  title: "No DMARC record stands at the domain itself",
  failureTitle: "A DMARC record stands at {domain} instead of {name}",
  why: "Receivers ask for the record at the name that begins with _dmarc. What stands at the domain itself is never read as DMARC.",
  fix: "Move the record to {name}.{fixable| There it is:|}\n{line}",
  details: {
    unanswered: UNANSWERED,
    "no-domain": "{domain} does not exist.",
  },
  references: [rfc(9989, "4.5")],
  test({ domain, txt }) {
    if (isFailed(txt)) return unknown("unanswered", unanswered(visible(domain), "TXT", txt));
    if (txt.status === "nxdomain") return skip("no-domain", { domain: visible(domain) });
    const texts = recordsOf(txt, "TXT").map(({ data }) => latin1(data.strings));
    const misplaced = texts.filter((text) => isDmarc(text) || nearRecord(text)?.problem.code === "version-case");
    const [first] = misplaced;
    if (first === undefined) return pass();
    const name = policyName(domain);
    const params = { domain: visible(domain), name: visible(name), ...proposal(name, first) };
    return fail(
      misplaced.map((text) => textEvidence({ name: domain, answer: txt }, text)),
      { params },
    );
  },
});

function said({ problem }: NearRecord): string {
  return problemText(VERSION_TEXTS[problem.code], problem.params);
}

function mended({ text, problem }: NearRecord): string | null {
  return problem.repair ? applyRepairs(text, [problem.repair]) : null;
}
