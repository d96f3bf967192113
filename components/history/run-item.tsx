import { CountList } from "#components/report/status-counts.tsx";
import { verdictStatus } from "#components/report/verdict-status.ts";
import { t } from "#components/texts.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import { useMoment } from "#components/ui/use-moment.ts";
import { isSame } from "#lib/report/is-same.ts";
import { Differences } from "./differences.tsx";
import type { RunView } from "./history-page.ts";

/** One result: since when, how it came out, and what is different from the one before. */
export function RunItem({ run }: { run: RunView }) {
  const { verdict, headline, counts, comparison, href, compare } = run;
  return (
    <li className="grid gap-x-4 gap-y-2 border-b border-line py-4 sm:grid-cols-[14rem_minmax(0,1fr)]">
      <Period run={run} />
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-2">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <StatusMark status={verdictStatus[verdict]} className="shrink-0" />
          <span className="min-w-0 wrap-anywhere">{headline}</span>
        </p>
        <CountList counts={counts} />
        {comparison && !isSame(comparison) && (
          <Disclosure summary={<span>{t("history.changes", { count: comparison.changes.length + comparison.checks.length })}</span>}>
            <Differences comparison={comparison} />
          </Disclosure>
        )}
        <p className="not-printed flex flex-wrap gap-x-4 gap-y-1">
          <a href={href} className="link">
            {t("history.open")}
          </a>
          {compare && (
            <a href={compare} className="link">
              {t("history.compareBefore")}
            </a>
          )}
        </p>
      </div>
    </li>
  );
}

function Period({ run: { firstSeen, lastSeen, times } }: { run: RunView }) {
  const moment = useMoment();
  return (
    <div>
      <p className="font-medium tabular-nums">
        <time dateTime={firstSeen}>{moment(firstSeen)}</time>
      </p>
      <p className="text-muted tabular-nums">
        {times > 1 ? t("history.again", { count: times, at: moment(lastSeen) }) : t("history.once")}
      </p>
    </div>
  );
}
