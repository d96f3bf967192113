import { text } from "#components/report/cells.ts";
import type { Row } from "#lib/report/schema.ts";
import { OUTCOMES, type Outcome, outcomeOf } from "./outcomes.ts";

/** One address or domain that lists were asked about. */
export interface Subject {
  name: string;
  role: string;
  host: string | null;
  rows: Row[];
}

/** Groups rows, which are in order, by what they are about. */
export function subjectsOf(rows: Row[]): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const row of rows) {
    const name = text(row, "subject") ?? "";
    const subject = subjects.get(name);
    if (subject) subject.rows.push(row);
    else subjects.set(name, { name, role: text(row, "role") ?? "given", host: text(row, "host"), rows: [row] });
  }
  return [...subjects.values()];
}

/** How many rows have each outcome; outcomes that none has are left out. */
export function countOutcomes(rows: Row[]): [Outcome, number][] {
  return OUTCOMES.map((outcome): [Outcome, number] => [outcome, rows.filter((row) => outcomeOf(row) === outcome).length]).filter(
    ([, count]) => count > 0,
  );
}
