import { number, text } from "#components/report/cells.ts";
import type { Row } from "#lib/report/schema.ts";

/**
 * How many lookups there have been when a term has asked its own question, for each term that asks one.
 * Terms are read from above, as receivers read them; those that are never reached count for nothing.
 */
export function lookupCounts(rows: Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  let count = 0;
  for (const row of rows) {
    const cost = number(row, "cost") ?? 0;
    if (cost === 0 || text(row, "result") === "not-evaluated") continue;
    count += cost;
    counts.set(row.id, count);
  }
  return counts;
}
