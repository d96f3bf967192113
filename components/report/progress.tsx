import { t } from "#components/texts.ts";
import type { Row } from "#lib/report/schema.ts";

/** How far a report is: rows that have their answer, of the rows known so far. */
export function progressOf(rows: Row[]): { done: number; total: number } {
  return { done: rows.filter(({ state }) => state === "done").length, total: rows.length };
}

/** The state of a running report as one sentence. */
export function progressText(lookup: string, rows: Row[], again: boolean): string {
  const { done, total } = progressOf(rows);
  if (total === 0) return t("report.asking");
  return t(again ? "report.rechecking" : "report.progress", { done, total, noun: nounOf(lookup) });
}

/** A thin bar whose place is always kept, so that nothing moves when it comes or goes. */
export function ProgressBar({ done, total, running, label }: { done: number; total: number; running: boolean; label: string }) {
  if (!running) return <div className="h-0.5" />;
  return (
    <progress
      aria-label={label}
      value={done}
      max={Math.max(total, 1)}
      className="block h-0.5 w-full appearance-none bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
    />
  );
}

function nounOf(lookup: string): string {
  switch (lookup) {
    case "mx":
    case "spf":
    case "blacklist":
      return t(`noun.${lookup}`);
    case "senders":
      return t("noun.blacklist");
    default:
      return t("noun.other");
  }
}
