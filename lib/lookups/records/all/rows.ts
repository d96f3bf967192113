import { causeOf } from "#lib/engine/causes.ts";
import type { Asked } from "#lib/lookups/questions/asked.ts";
import { code, host, nameColumn, seconds, shownName, text } from "#lib/lookups/questions/columns.ts";
import { MOST_SHOWN } from "#lib/lookups/records/rows.ts";
import type { Column, Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import { dataText } from "#lib/transport/record-text.ts";

export const allColumns: readonly Column[] = [
  text("type", "Type"),
  host(nameColumn.key, nameColumn.label),
  code("data", "Data"),
  seconds("ttl", "TTL"),
  text("note", "Note"),
];

const NOTES = {
  failed: "No answer: {cause}. Records may be hidden here.",
  absent: "No record of {types}",
  beyond: "{beyond} more {beyond|record is|records are} not shown",
} as const;

/** The last row: the types that are proven not to be there. */
export function absentRows(name: string, asked: readonly Asked[]): Row[] {
  const absent = asked.filter(({ answer }) => isAbsent(answer)).map(({ type }) => type);
  if (absent.length === 0) return [];
  const note = fill(NOTES.absent, { types: absent.join(", ") });
  const cells = { type: null, name: shownName(name), data: null, ttl: null, note };
  return [{ id: "absent", order: [asked.length], state: "done", cells }];
}

/** The records of one type, or that nothing is known of them. A type that is not there has no row. */
export function typeRows({ name, type, answer }: Asked, place: number): Row[] {
  const rowAt = (n: number, cells: Row["cells"]): Row => ({
    id: `${type}/${n}`,
    order: [place, String(cells.data ?? ""), n],
    state: "done",
    cells: { type, name: shownName(name), data: null, ttl: null, note: null, ...cells },
  });
  if (isFailed(answer)) return [rowAt(0, { note: fill(NOTES.failed, { cause: causeOf(answer) }) })];
  if (answer.status !== "ok") return [];
  const beyond = answer.records.length - MOST_SHOWN;
  return answer.records.slice(0, MOST_SHOWN).map((record, n) => {
    const last = beyond > 0 && n === MOST_SHOWN - 1;
    const note = last ? fill(NOTES.beyond, { beyond }) : null;
    return rowAt(n, { name: shownName(record.name), data: visible(dataText(record)), ttl: record.ttl, note });
  });
}
