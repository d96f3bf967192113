import { text } from "#components/report/cells.ts";
import type { Row } from "#lib/report/schema.ts";

/** What a server wrote of the message: who, and what it says. */
export function StatementItem({ row }: { row: Row }) {
  const who = text(row, "from") ?? text(row, "by");
  return (
    <div className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,3fr)]">
      <span className="font-mono font-medium wrap-anywhere">{who ?? "–"}</span>
      <span className="wrap-anywhere text-muted">{text(row, "note")}</span>
    </div>
  );
}
