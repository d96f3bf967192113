"use client";

import { useSyncExternalStore } from "react";
import { reader } from "#components/language/reader.ts";
import { t } from "#components/texts.ts";

/** On paper only: the address of the page, which a screen shows by itself, and when it was checked. In: ISO 8601, where that is known. */
export function Permalink({ startedAt }: { startedAt?: string }) {
  const address = useSyncExternalStore(
    () => () => {},
    () => window.location.href,
    () => "",
  );
  return (
    <p className="hidden font-mono wrap-anywhere text-muted print:block">
      {startedAt && address ? t("domain.checkedAt", { at: moment(startedAt), address }) : address}
    </p>
  );
}

/** Date and time of the reader's own clock, as their language writes them: 2026年11月24日 14:32. */
function moment(time: string): string {
  return new Intl.DateTimeFormat(reader().language, { dateStyle: "long", timeStyle: "short" }).format(new Date(time));
}
