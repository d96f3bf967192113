"use client";

import { useEffect, useState } from "react";
import { t } from "#components/texts.ts";
import { StatusIcon } from "#components/ui/status-icon.tsx";
import { useMoment } from "#components/ui/use-moment.ts";

const DAY = 86_400_000;

interface FrozenNoticeProps {
  /** ISO 8601. */
  checkedAt: string;
  frozenAt: string;
  expiresAt: string | null;
  hideAddresses: boolean;
  /** Of the report that asks again. */
  live: string;
}

/** What has to be known before a frozen report is read: that it is one, how old it is, until when it can be read, and what was taken out. */
export function FrozenNotice({ checkedAt, frozenAt, expiresAt, hideAddresses, live }: FrozenNoticeProps) {
  const moment = useMoment();
  const age = useAgeInDays(checkedAt);
  return (
    <aside aria-label={t("frozen.notice")} className="flex max-w-prose gap-2 rounded-md border border-edge px-4 py-3">
      <StatusIcon status="info" className="mt-0.5 size-4 shrink-0 text-info" />
      <div className="grid min-w-0 gap-1">
        <p className="font-medium">
          {t("frozen.what", { at: moment(checkedAt) })} {age !== null && t(age === 0 ? "frozen.today" : "frozen.age", { count: age })}
        </p>
        <p className="text-muted">
          {t("frozen.frozenAt", { at: moment(frozenAt) })}{" "}
          {expiresAt === null ? t("frozen.noEnd") : t("frozen.expires", { at: moment(expiresAt) })} {hideAddresses && t("frozen.hidden")}
        </p>
        <p className="not-printed">
          <a href={live} className="link">
            {t("frozen.live")}
          </a>
        </p>
      </div>
    </aside>
  );
}

/** Whole days since then; null until the browser's clock is asked. */
function useAgeInDays(time: string): number | null {
  const [days, setDays] = useState<number | null>(null);
  useEffect(() => setDays(Math.max(0, Math.floor((Date.now() - Date.parse(time)) / DAY))), [time]);
  return days;
}
