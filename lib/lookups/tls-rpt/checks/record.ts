import { fail, pass, skip } from "#lib/engine/check.ts";
import { proposal } from "#lib/lookups/tls-rpt/proposal.ts";
import { absenceEvidence, textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { problemText, VERSION_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import type { NearRecord } from "#lib/protocols/tag-list/near-version.ts";
import { applyRepairs } from "#lib/protocols/tag-list/repair.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_ANSWER, onAnswer, recordEvidence } from "./applies.ts";
import { tlsRptCheck } from "./declare.ts";

export const recordMissing = tlsRptCheck({
  id: "tls-rpt/record-missing",
  severity: "notice",
  title: "Senders are asked for reports on TLS",
  failureTitle: "There is no TLS reporting policy",
  why: "Without it nobody tells you that a sender could not deliver over TLS: that a certificate has expired, or that an MTA-STS policy or a TLSA record does not fit. Mail is delayed or refused, and you do not hear of it.",
  fix: "Publish the record with an address that you read, or that of a service which reads reports for you.\n{line}",
  details: {
    missing: "{domain} has no record at {name}.",
    void: "What stands at {name} is meant as a policy and counts for nothing; another check says why.",
    ...NO_ANSWER,
  },
  references: [rfc(8460, "3")],
  test: (facts) =>
    onAnswer(facts, (selection) => {
      const { domain, name, answer } = facts;
      if (selection.status === "record") return pass({ evidence: [recordEvidence(facts, selection.record)] });
      if (selection.status === "multiple" || selection.near.length > 0) return skip("void", { name: visible(name) });
      const evidence = selection.others.slice(0, 5).map((text) => textEvidence({ name, answer }, text));
      const line = proposal(name, `v=TLSRPTv1; rua=mailto:tls-reports@${domain}`);
      return fail(evidence.length > 0 ? evidence : [absenceEvidence({ name, answer })], {
        detail: "missing",
        params: { domain: visible(domain), name: visible(name), ...line },
      });
    }),
});

export const versionInvalid = tlsRptCheck({
  id: "tls-rpt/version-invalid",
  severity: "error",
  title: "Every record meant as a TLS reporting policy begins with v=TLSRPTv1;",
  failureTitle: "The record is ignored: {problem}",
  why: "A policy begins with exactly v=TLSRPTv1; in these capitals and small letters, the semicolon at once after it. Senders discard every other text.",
  fix: "Correct the beginning of the record.{fixable| This is what was probably meant:|}\n{line}",
  details: NO_ANSWER,
  references: [rfc(8460, "3")],
  test: (facts) =>
    onAnswer(facts, (selection) => {
      const near = selection.status === "none" ? selection.near : [];
      const [first] = near;
      if (!first) return pass();
      const { name, answer } = facts;
      return fail(
        near.map((one) => textEvidence({ name, answer }, one.text, one.problem, said(one))),
        { params: { problem: said(first), ...proposal(name, mended(first)) } },
      );
    }),
});

export const multipleRecords = tlsRptCheck({
  id: "tls-rpt/multiple-records",
  severity: "error",
  title: "There is no more than one TLS reporting policy",
  failureTitle: "There are {count} TLS reporting policies",
  why: "Where there is more than one, senders must take it as if there were none: they send no reports at all.",
  fix: "Keep one record and remove the others. All destinations go into its rua, with commas between them.",
  details: NO_ANSWER,
  references: [rfc(8460, "3")],
  test: (facts) =>
    onAnswer(facts, (selection) => {
      if (selection.status !== "multiple") return pass();
      const evidence = selection.texts.slice(0, 10).map((text) => textEvidence(facts, text));
      return fail(evidence, { params: { count: selection.texts.length } });
    }),
});

function said({ problem }: NearRecord): string {
  return problemText(VERSION_TEXTS[problem.code], problem.params);
}

function mended({ text, problem }: NearRecord): string | null {
  return problem.repair ? applyRepairs(text, [problem.repair]) : null;
}
