import { fail, pass } from "#lib/engine/check.ts";
import { recordProblemText } from "#lib/lookups/mta-sts/problem-texts.ts";
import { proposal } from "#lib/lookups/mta-sts/proposal.ts";
import { textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { problemText, VERSION_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import { repairedRecord } from "#lib/protocols/mta-sts/parse-record.ts";
import type { NearRecord } from "#lib/protocols/tag-list/near-version.ts";
import { applyRepairs } from "#lib/protocols/tag-list/repair.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_ANSWER, NO_RECORD, onAnswer, onRecord } from "./applies.ts";
import { mtaStsCheck } from "./declare.ts";

/** Pieces of evidence that one finding shows; a hostile record has thousands of problems. */
const MOST_SHOWN = 10;

export const versionInvalid = mtaStsCheck({
  id: "mta-sts/version-invalid",
  severity: "error",
  title: "Every record meant as an MTA-STS record begins with v=STSv1;",
  failureTitle: "The record is ignored: {problem}",
  why: "The record begins with exactly v=STSv1; in these capitals and small letters, the semicolon at once after it. Senders discard every other text, and never ask for the policy.",
  fix: "Correct the beginning of the record.{fixable| This is what was probably meant:|}\n{line}",
  details: NO_ANSWER,
  references: [rfc(8461, "3.1")],
  test: (facts) =>
    onAnswer(facts, (selection) => {
      const near = selection.status === "none" ? selection.near : [];
      const [first] = near;
      if (!first) return pass();
      return fail(
        near.slice(0, MOST_SHOWN).map((one) => textEvidence(facts, one.text, one.problem, said(one))),
        { params: { problem: said(first), ...proposal(facts.name, mended(first)) } },
      );
    }),
});

export const multipleRecords = mtaStsCheck({
  id: "mta-sts/multiple-records",
  severity: "error",
  title: "There is no more than one MTA-STS record",
  failureTitle: "There are {count} MTA-STS records",
  why: "Where there is more than one, senders must take it as if there were none, and never ask for the policy.",
  fix: "Keep one record and remove the others.",
  details: NO_ANSWER,
  references: [rfc(8461, "3.1")],
  test: (facts) =>
    onAnswer(facts, (selection) => {
      if (selection.status !== "multiple") return pass();
      const evidence = selection.texts.slice(0, MOST_SHOWN).map((text) => textEvidence(facts, text));
      return fail(evidence, { params: { count: selection.texts.length } });
    }),
});

export const recordSyntax = mtaStsCheck({
  id: "mta-sts/record-syntax",
  severity: "error",
  title: "The record follows the grammar",
  failureTitle: "{count} {count|place breaks|places break} the grammar of the record",
  why: "Senders must take a record that breaks the grammar as if there were none, and never ask for the policy.",
  fix: "Correct the marked {count|place|places}.{fixable| With that the record is|}\n{line}",
  details: NO_RECORD,
  references: [rfc(8461, "3.1")],
  test: (facts) =>
    onRecord(facts, (record) => {
      if (record.valid) return pass({ evidence: [textEvidence(facts, record.text)] });
      const { problems } = record;
      return fail(
        problems.slice(0, MOST_SHOWN).map((problem) => textEvidence(facts, record.text, problem, recordProblemText(problem))),
        { params: { count: problems.length, ...proposal(facts.name, repairedRecord(record)) } },
      );
    }),
});

export const repeatedField = mtaStsCheck({
  id: "mta-sts/repeated-field",
  severity: "warning",
  title: "Every field stands in the record once",
  failureTitle: "{count} {count|field stands|fields stand} in the record again",
  why: "Of a field that is repeated the first counts. Who changed the second, to say that there is a new policy, has said nothing.",
  fix: "Keep the one that you mean.{fixable| With the first of each the record is|}\n{line}",
  details: NO_RECORD,
  references: [rfc(8461, "3.1")],
  test: (facts) =>
    onRecord(facts, (record) => {
      const problems = record.problems.filter(({ code }) => code === "field-repeated");
      if (problems.length === 0) return pass();
      return fail(
        problems.slice(0, MOST_SHOWN).map((problem) => textEvidence(facts, record.text, problem, recordProblemText(problem))),
        { params: { count: problems.length, ...proposal(facts.name, repairedRecord(record)) } },
      );
    }),
});

function said({ problem }: NearRecord): string {
  return problemText(VERSION_TEXTS[problem.code], problem.params);
}

function mended({ text, problem }: NearRecord): string | null {
  return problem.repair ? applyRepairs(text, [problem.repair]) : null;
}
