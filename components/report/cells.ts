import type { Row } from "#lib/report/schema.ts";

/** A cell as text; null when it is empty or of another kind. */
export function text(row: Row, key: string): string | null {
  const cell = row.cells[key];
  return typeof cell === "string" && cell !== "" ? cell : null;
}

/** A cell as number; null when it is empty or of another kind. */
export function number(row: Row, key: string): number | null {
  const cell = row.cells[key];
  return typeof cell === "number" ? cell : null;
}

/** True only when the cell says so. */
export function flag(row: Row, key: string): boolean {
  return row.cells[key] === true;
}
