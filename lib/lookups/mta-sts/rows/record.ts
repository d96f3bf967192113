import { causeOf } from "#lib/engine/causes.ts";
import { recordProblemText } from "#lib/lookups/mta-sts/problem-texts.ts";
import { problemText, VERSION_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import { shown } from "#lib/lookups/txt-records/shown.ts";
import type { MtaStsRecord } from "#lib/protocols/mta-sts/record.ts";
import type { MtaStsSelection } from "#lib/protocols/mta-sts/select.ts";
import type { Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isAbsent } from "#lib/transport/read.ts";
import type { Answer } from "#lib/transport/types.ts";
import { rowOf, sentence } from "./row.ts";

const MEANINGS = {
  record: "The domain has an MTA-STS policy.",
  broken: "Senders cannot read the record, and take it for none.",
  multiple: "{count} records: senders take it as if there were none.",
  near: "Meant as an MTA-STS record and ignored: {problem}.",
  others: "No MTA-STS record among {count} TXT {count|record|records}.",
  nodata: "No TXT record.",
  nxdomain: "The name does not exist: no record.",
  failed: "No answer: {cause}. A record may be hidden here.",
} as const;
const FIELDS: Readonly<Record<string, string>> = {
  v: "The version: this is an MTA-STS record.",
  id: "Names this policy: a new one has another id.",
};
const UNKNOWN_FIELD = "No field that senders know: they ignore it.";
/** Fields that one report shows; a hostile record has thousands. */
const MOST_FIELDS = 20;

export function awaitedRecord(name: string): Row {
  return rowOf("record", 0, { name: visible(name) }, "pending");
}

export function recordRow(name: string, answer: Answer, selection: MtaStsSelection): Row {
  return rowOf("record", 0, { name: visible(name), ...recordCells(answer, selection) });
}

/** The fields of the record, one by one. */
export function fieldRows({ text, fields, problems }: MtaStsRecord): Row[] {
  return fields.slice(0, MOST_FIELDS).map(({ name, value, start, end }, i) => {
    const problem = problems.find((one) => one.start >= start && one.end <= end);
    const known = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    return rowOf("field", i, {
      name: shown(name),
      record: shown(value || text.slice(start, end)),
      state: problem ? "not valid" : known ? "given" : "unknown field",
      meaning: problem ? sentence(recordProblemText(problem)) : (known ?? UNKNOWN_FIELD),
    });
  });
}

function recordCells(answer: Answer, selection: MtaStsSelection): { record?: string; state: string; meaning: string } {
  switch (selection.status) {
    case "record": {
      const { text, valid } = selection.record;
      return { record: shown(text), state: valid ? "found" : "not valid", meaning: MEANINGS[valid ? "record" : "broken"] };
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
