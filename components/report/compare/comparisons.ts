import { number, text } from "#components/report/cells.ts";
import type { Row } from "#lib/report/schema.ts";

/** One answer, and who gives it. */
export interface Answer {
  /** 1 is what the name servers say. */
  variant: number;
  lines: string[];
  rows: Row[];
}

/** One question, and what everybody said. */
export interface Comparison {
  label: string;
  name: string;
  rows: Row[];
  /** The different answers, the first that of the name servers. */
  answers: Answer[];
  /** Who said nothing of the name. */
  others: Row[];
}

/** Groups rows, which are in order, by question and then by answer. */
export function comparisonsOf(rows: Row[]): Comparison[] {
  const byQuestion = Map.groupBy(rows, (row) => `${text(row, "question")} ${text(row, "name")}`);
  return [...byQuestion.values()].map((rows) => {
    const [first] = rows;
    return {
      label: (first && text(first, "question")) ?? "",
      name: (first && text(first, "name")) ?? "",
      rows,
      answers: answersOf(rows),
      others: rows.filter((row) => number(row, "variant") === null),
    };
  });
}

function answersOf(rows: Row[]): Answer[] {
  const byVariant = Map.groupBy(
    rows.filter((row) => number(row, "variant") !== null),
    (row) => number(row, "variant") ?? 0,
  );
  return [...byVariant].sort(([a], [b]) => a - b).map(([variant, rows]) => ({ variant, lines: linesOf(rows[0]), rows }));
}

function linesOf(row: Row | undefined): string[] {
  return (row && text(row, "answer"))?.split("\n") ?? [];
}

/** How many name servers and how many resolvers there are. */
export function countRoles(rows: Row[]): { servers: number; resolvers: number } {
  const servers = rows.filter((row) => text(row, "role") === "authority").length;
  return { servers, resolvers: rows.length - servers };
}
