import type { Column, Row } from "#lib/report/schema.ts";
import { isFormula } from "./formula.ts";

/** Rows as a table that spreadsheets take from the clipboard: a line of labels, then a line for each row. */
export function tabSeparated({ columns, rows }: { columns: Column[]; rows: Row[] }): string {
  const labels = columns.map(({ label }) => label);
  const lines = rows.map(({ cells }) => columns.map(({ key }) => plain(cells[key] ?? "")));
  return [labels, ...lines].map((line) => line.join("\t")).join("\n");
}

/** A cell that begins like a formula is third-party text all the same: the quote keeps a spreadsheet from running it. */
function plain(cell: string | number | boolean): string {
  const text = String(cell).replace(/[\t\r\n]+/g, " ");
  return typeof cell === "string" && isFormula(cell) ? `'${text}` : text;
}
