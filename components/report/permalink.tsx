"use client";

import { useSyncExternalStore } from "react";
import { t } from "#components/texts.ts";
import { moment } from "#components/ui/moment.ts";

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
