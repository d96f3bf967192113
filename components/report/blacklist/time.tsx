import { number } from "#components/report/cells.ts";
import { t } from "#components/texts.ts";
import type { Row } from "#lib/report/schema.ts";

/** How long a list took. */
export function Time({ row }: { row: Row }) {
  const milliseconds = number(row, "milliseconds");
  return milliseconds === null ? null : (
    <span className="text-muted tabular-nums">{t("report.took", { milliseconds: Math.round(milliseconds) })}</span>
  );
}
