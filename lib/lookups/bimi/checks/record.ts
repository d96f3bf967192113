import { unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { bimiProblemText } from "#lib/lookups/bimi/problem-texts.ts";
import { proposal } from "#lib/lookups/bimi/proposal.ts";
import { absenceEvidence, textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { problemText, VERSION_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import { assertionName } from "#lib/protocols/bimi/discovery.ts";
import { repaired } from "#lib/protocols/bimi/parse.ts";
import type { NearRecord } from "#lib/protocols/tag-list/near-version.ts";
import { applyRepairs } from "#lib/protocols/tag-list/repair.ts";
import { visible } from "#lib/report/visible.ts";
import { draft } from "#lib/specs/draft.ts";
import { NO_ANSWER, NO_RECORD, onParticipant, onRecord } from "./applies.ts";
import { bimiCheck } from "./declare.ts";

/** Pieces of evidence that one finding shows; a hostile record has thousands of problems. */
const MOST_SHOWN = 10;

export const noRecord = bimiCheck({
  id: "bimi/no-record",
  severity: "notice",
  title: "The domain has a BIMI record",
  failureTitle: "The domain has no BIMI record",
  why: "Without it mailbox providers show a letter or a picture of their own choice beside the domain's mail, or none.",
  fix: "BIMI is for domains whose DMARC policy is enforced. Publish an indicator, get a certificate for it, and name both in a record.{fixable| For example:|}\n{line}",
  details: {
    ...NO_ANSWER,
    missing: "There is no record at {names}.",
    void: "What is meant as a record counts for nothing; another check says why.",
  },
  references: [draft("bimi", "5.3"), draft("bimi", "8.2")],
  test(facts) {
    const { applied, steps, domain, selector } = facts;
    if (applied.status === "unknown") return unknown("unanswered", unanswered(visible(applied.name), "TXT", applied.answer));
    if (applied.status === "record") return pass({ evidence: [textEvidence(applied.step, applied.record.text)] });
    if (applied.status === "multiple" || steps.some(({ selection }) => selection.status === "none" && selection.near.length > 0))
      return skip("void");
    const example = `v=BIMI1; l=https://www.${domain}/indicator.svg; a=https://www.${domain}/mark.pem;`;
    return fail(steps.map(absenceEvidence), {
      detail: "missing",
      params: { names: steps.map(({ name }) => visible(name)).join(", "), ...proposal(assertionName(selector, domain), example) },
    });
  },
});

export const versionInvalid = bimiCheck({
  id: "bimi/version-invalid",
  severity: "error",
  title: "Every record meant as a BIMI record begins with v=BIMI1",
  failureTitle: "The record is ignored: {problem}",
  why: "The record begins with v=BIMI1, in these capitals. Receivers ignore every other text.",
  fix: "Correct the beginning of the record.{fixable| This is what was probably meant:|}\n{line}",
  details: NO_ANSWER,
  references: [draft("bimi", "5.3")],
  test({ steps, applied }) {
    const near = steps.flatMap((step) => (step.selection.status === "none" ? step.selection.near.map((one) => ({ step, one })) : []));
    const [first] = near;
    if (first) {
      const evidence = near.slice(0, MOST_SHOWN).map(({ step, one }) => textEvidence(step, one.text, one.problem, said(one)));
      return fail(evidence, { params: { problem: said(first.one), ...proposal(first.step.name, mended(first.one)) } });
    }
    return applied.status === "unknown" ? unknown("unanswered", unanswered(visible(applied.name), "TXT", applied.answer)) : pass();
  },
});

export const multipleRecords = bimiCheck({
  id: "bimi/multiple-records",
  severity: "error",
  title: "There is no more than one BIMI record",
  failureTitle: "There are {count} BIMI records",
  why: "Where there is more than one, receivers use none and show no indicator.",
  fix: "Keep one record and remove the others. For several indicators use several selectors.",
  details: NO_ANSWER,
  references: [draft("bimi", "8.2")],
  test({ applied }) {
    if (applied.status === "unknown") return unknown("unanswered", unanswered(visible(applied.name), "TXT", applied.answer));
    if (applied.status !== "multiple") return pass();
    const evidence = applied.texts.slice(0, MOST_SHOWN).map((text) => textEvidence(applied.step, text));
    return fail(evidence, { params: { count: applied.texts.length } });
  },
});

export const syntax = bimiCheck({
  id: "bimi/syntax",
  severity: "error",
  title: "The record follows the grammar",
  failureTitle: "{count} {count|place breaks|places break} the grammar of the record",
  why: "Receivers must not guess what was meant: a record with an error shows no indicator.",
  fix: "Correct the marked {count|place|places}.{fixable| With that the record is|}\n{line}",
  details: NO_RECORD,
  references: [draft("bimi", "5.3")],
  test: (facts) =>
    onRecord(facts, (record, step) => {
      const { problems, text } = record;
      if (problems.length === 0) return pass({ evidence: [textEvidence(step, text)] });
      const evidence = problems.slice(0, MOST_SHOWN).map((problem) => textEvidence(step, text, problem, bimiProblemText(problem)));
      return fail(evidence, { params: { count: problems.length, ...proposal(step.name, repaired(record)) } });
    }),
});

export const declined = bimiCheck({
  id: "bimi/declined",
  severity: "notice",
  title: "The domain takes part in BIMI",
  failureTitle: "The domain takes no part in BIMI",
  why: "l and a are empty: the domain asks receivers to show no indicator, not even that of its organization.",
  fix: "If an indicator is wanted, name it in l. Otherwise there is nothing to do.",
  details: NO_RECORD,
  references: [draft("bimi", "5.3.1")],
  test: (facts) =>
    onRecord(facts, (record, step) => {
      const evidence = [textEvidence(step, record.text)];
      return record.declined ? fail(evidence) : pass({ evidence });
    }),
});

export const indicatorMissing = bimiCheck({
  id: "bimi/indicator-missing",
  severity: "error",
  title: "The record names an indicator",
  failureTitle: "The record names evidence, and no indicator",
  why: "Receivers fetch the indicator from l. Without it most show none, whatever the evidence holds.",
  fix: "Put the address of the indicator into l: the same SVG that is in the certificate.",
  details: { ...NO_RECORD, declined: "The domain takes no part in BIMI." },
  references: [draft("bimi", "8.3")],
  test: (facts) =>
    onParticipant(facts, (record, step) => {
      const { location, text, tags } = record;
      if (location) return pass({ evidence: [textEvidence(step, text, location)] });
      const tag = tags.find(({ name }) => name === "l");
      return tag ? fail([textEvidence(step, text, tag)]) : skip("no-record", { domain: visible(facts.domain) });
    }),
});

function said({ problem }: NearRecord): string {
  return problemText(VERSION_TEXTS[problem.code], problem.params);
}

function mended({ text, problem }: NearRecord): string | null {
  return problem.repair ? applyRepairs(text, [problem.repair]) : null;
}
