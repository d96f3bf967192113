"use client";

import { t } from "#components/texts.ts";
import { StatusIcon } from "#components/ui/status-icon.tsx";
import { useMoment } from "#components/ui/use-moment.ts";

interface KeptNoticeProps {
  /** ISO 8601. */
  firstSeen: string;
  lastSeen: string;
  times: number;
  /** The page of all results of the domain. */
  history: string;
}

/** What has to be known before a kept report is read: that it is not of now. */
export function KeptNotice({ firstSeen, lastSeen, times, history }: KeptNoticeProps) {
  const moment = useMoment();
  return (
    <aside aria-label={t("history.notice")} className="flex max-w-prose gap-2 rounded-md border border-edge px-4 py-3">
      <StatusIcon status="info" className="mt-0.5 size-4 shrink-0 text-info" />
      <div className="grid min-w-0 gap-1">
        <p className="font-medium">
          {times > 1
            ? t("history.wasSince", { from: moment(firstSeen), to: moment(lastSeen), count: times })
            : t("history.wasOnce", { at: moment(firstSeen) })}
        </p>
        <p className="not-printed">
          <a href={history} className="link">
            {t("since.history")}
          </a>
        </p>
      </div>
    </aside>
  );
}
