import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Finding } from "#lib/report/schema.ts";
import { countStatuses, type Status } from "#lib/report/verdict.ts";

const ORDER: readonly Status[] = ["fail", "warning", "unknown", "info", "pass", "skip"];

/** How many checks have each status. */
export function StatusCounts({ findings }: { findings: Finding[] }) {
  return <CountList counts={countStatuses(findings)} />;
}

/** The same, where they are counted already; statuses that none has are left out. */
export function CountList({ counts }: { counts: Readonly<Record<Status, number>> }) {
  return (
    <ul aria-label={t("summary.counts")} className="flex flex-wrap gap-x-5 gap-y-1">
      {ORDER.filter((status) => counts[status] > 0).map((status) => (
        <li key={status}>
          <StatusMark status={status} word={t(`summary.${status}`, { count: counts[status] })} />
        </li>
      ))}
    </ul>
  );
}
