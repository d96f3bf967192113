import { UNANSWERED } from "#lib/engine/causes.ts";
import { fail, pass } from "#lib/engine/check.ts";
import { problemEvidence, spanEvidence } from "#lib/lookups/dmarc/evidence.ts";
import { dmarcProblemText } from "#lib/lookups/dmarc/problem-texts.ts";
import { proposal } from "#lib/lookups/dmarc/proposal.ts";
import { type DmarcProblem, isActiveTag, isHistoricTag } from "#lib/protocols/dmarc/record.ts";
import { repaired } from "#lib/protocols/dmarc/repair.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORD, onRecord, onSteps } from "./applies.ts";
import { dmarcCheck } from "./declare.ts";

export const repeatedTag = dmarcCheck({
  id: "dmarc/repeated-tag",
  severity: "error",
  title: "No tag stands in a record twice",
  failureTitle: "The record at {name} counts for nothing: {problem}",
  why: "A record in which a tag is repeated is invalid as a whole. Receivers that follow the standard treat it as if it were not there; others take the first value or the last.",
  fix: "Keep one tag of each name.{fixable| With that the record is|}\n{line}",
  details: { unanswered: UNANSWERED },
  references: [rfc(6376, "3.2"), rfc(9989, "4.7")],
  test: (facts) =>
    onSteps(facts, (steps) => {
      for (const step of steps) {
        if (step.selection.status !== "record" || step.selection.record.valid) continue;
        const { record } = step.selection;
        const repeated = record.problems.filter(({ code }) => code === "tag-repeated");
        const problem = repeated[0] ? dmarcProblemText(repeated[0]) : "";
        return fail(problemEvidence(step, repeated), {
          params: { name: visible(step.name), problem, ...proposal(step.name, repaired(record)) },
        });
      }
      return pass();
    }),
});

export const syntax = dmarcCheck({
  id: "dmarc/syntax",
  severity: "error",
  title: "The record follows the grammar",
  failureTitle: "{count} {count|place breaks|places break} the grammar of the record",
  why: "Receivers discard what they cannot read and take the default in its place. What was asked for there is not done.",
  fix: "Correct the marked {count|place|places}.{fixable| With that the record is|}\n{line}",
  details: NO_RECORD,
  references: [rfc(9989, "4.8")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      const problems = record.problems.filter(isGrammar);
      if (problems.length === 0) return pass();
      return fail(problemEvidence(step, problems), { params: { count: problems.length, ...proposal(step.name, repaired(record)) } });
    }),
});

/** Policies and destinations have checks of their own. */
function isGrammar({ code, params: { name } }: DmarcProblem): boolean {
  const ofPolicy = code === "value-missing" && ["p", "sp", "np"].includes(String(name));
  return code !== "policy-value" && !ofPolicy && !code.startsWith("uri-");
}

export const unknownTag = dmarcCheck({
  id: "dmarc/unknown-tag",
  severity: "notice",
  title: "Every tag is one of DMARC",
  failureTitle: "Receivers ignore {names}: DMARC has no such {count|tag|tags}",
  why: "Unknown tags are ignored. That is harmless in itself, but often it is a slip, and what was meant is not done. Names of tags are written in small letters.",
  fix: "Remove the {count|tag|tags}, or correct the spelling.",
  details: NO_RECORD,
  references: [rfc(9989, "4.7"), rfc(9989, "9.3")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      const unknown = record.tags.filter(({ name }) => !isActiveTag(name) && !isHistoricTag(name));
      if (unknown.length === 0) return pass();
      const names = [...new Set(unknown.map(({ name }) => visible(name)))].slice(0, 5).join(", ");
      return fail(spanEvidence(step, unknown), { params: { count: unknown.length, names } });
    }),
});
