import { causeOf } from "#lib/engine/causes.ts";
import { GATE_TEXTS } from "#lib/lookups/bimi/gate-texts.ts";
import { bimiProblemText } from "#lib/lookups/bimi/problem-texts.ts";
import { problemText, VERSION_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import { shown } from "#lib/lookups/txt-records/shown.ts";
import { assertionName, type BimiStep } from "#lib/protocols/bimi/discovery.ts";
import type { Gate } from "#lib/protocols/bimi/gate.ts";
import type { BimiRecord } from "#lib/protocols/bimi/record.ts";
import type { Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import { rowOf, sentence } from "./row.ts";

const MEANINGS = {
  record: "The domain wants its indicator shown.",
  declined: "The domain takes no part in BIMI.",
  multiple: "{count} records: receivers use none of them.",
  near: "Meant as a BIMI record and ignored: {problem}.",
  others: "No BIMI record among {count} TXT {count|record|records}.",
  nodata: "No TXT record.",
  nxdomain: "The name does not exist: no record.",
  failed: "No answer: {cause}. A record may be hidden here.",
  enforced: "Enforces enough for BIMI.",
  "no-policy": "No DMARC policy applies to the domain: receivers show no indicator.",
  "policy-failed": "No answer: {cause}. A policy may be hidden here.",
} as const;
const TAGS: Readonly<Record<string, string>> = {
  v: "The version: this is a BIMI record.",
  l: "Where the indicator is.",
  a: "Where the evidence is that the indicator is the domain's own.",
  avp: "Whether the indicator or the picture of the person who writes is preferred.",
  lps: "Local-parts that begin so have a selector of their own.",
};
const UNKNOWN_TAG = "No tag that receivers know: they ignore it.";
/** Tags that one report shows; a hostile record has thousands. */
const MOST_TAGS = 20;

export function awaitedRecord(selector: string, domain: string): Row {
  return rowOf("record", 0, { name: visible(assertionName(selector, domain)) }, "pending");
}

/** One question for a record, in the order asked. */
export function stepRow(step: BimiStep, place: number): Row {
  return rowOf("record", place, { name: visible(step.name), ...stepCells(step) });
}

/** The tags of the record that applies, one by one. */
export function tagRows({ text, tags, problems }: BimiRecord): Row[] {
  return tags.slice(0, MOST_TAGS).map(({ name, value, start, end }, i) => {
    const problem = problems.find((one) => one.start >= start && one.end <= end);
    const known = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
    return rowOf("tag", i, {
      name: shown(name),
      record: shown(value || text.slice(start, end)),
      state: problem ? "not valid" : known ? "given" : "unknown tag",
      meaning: problem ? sentence(bimiProblemText(problem)) : (known ?? UNKNOWN_TAG),
    });
  });
}

/** The DMARC records that decide whether receivers show an indicator at all. */
export function gateRows(gate: Gate): Row[] {
  if (gate.status === "none")
    return [rowOf("policy", 0, { name: `_dmarc.${visible(gate.discovery.domain)}`, state: "none", meaning: MEANINGS["no-policy"] })];
  if (gate.status === "unknown") {
    const { name, answer } = gate.step;
    const cause = isFailed(answer) ? causeOf(answer) : "";
    return [rowOf("policy", 0, { name: visible(name), state: "unknown", meaning: fill(MEANINGS["policy-failed"], { cause }) })];
  }
  return gate.records.map(({ step, record }, i) => {
    const problems = gate.problems.filter((problem) => problem.record === record);
    const meaning = problems.length > 0 ? problems.map(({ code }) => sentence(GATE_TEXTS[code])).join(" ") : MEANINGS.enforced;
    return rowOf("policy", i, {
      name: visible(step.name),
      record: shown(record.text),
      state: problems.length > 0 ? "too weak" : "enforced",
      meaning,
    });
  });
}

function stepCells({ answer, selection }: BimiStep): { record?: string; state: string; meaning: string } {
  switch (selection.status) {
    case "record": {
      const { text, declined } = selection.record;
      return { record: shown(text), state: declined ? "declined" : "found", meaning: MEANINGS[declined ? "declined" : "record"] };
    }
    case "multiple": {
      const texts = selection.texts.slice(0, 5).map(shown).join(" · ");
      return { record: texts, state: "void", meaning: fill(MEANINGS.multiple, { count: selection.texts.length }) };
    }
    case "failed":
      return { state: "unknown", meaning: fill(MEANINGS.failed, { cause: causeOf(selection.answer) }) };
    case "none": {
      const [near] = selection.near;
      if (!near)
        return {
          state: "none",
          meaning: isAbsent(answer) ? MEANINGS[answer.status] : fill(MEANINGS.others, { count: selection.others.length }),
        };
      const problem = problemText(VERSION_TEXTS[near.problem.code], near.problem.params);
      return { record: shown(near.text), state: "ignored", meaning: fill(MEANINGS.near, { problem }) };
    }
  }
}
