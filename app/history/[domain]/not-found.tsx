import { networkView } from "#app/network-view.ts";
import { config } from "#app/server/config.ts";
import { storeConfig } from "#app/server/store-config.ts";
import { Shell } from "#components/layout/shell.tsx";
import { t } from "#components/texts.ts";

/** A result that is named but not kept, or not any more. */
export default async function NoSuchRun() {
  const { keepDays, keepRuns } = storeConfig(config());
  return (
    <Shell network={await networkView()} command="">
      <h1 className="text-title font-semibold tracking-tight">{t("history.missing")}</h1>
      <p className="mt-1 max-w-prose text-lead text-muted">{t("history.missingDetail")}</p>
      <p className="mt-4 max-w-prose text-muted">{t("history.keep", { days: keepDays, runs: keepRuns })}</p>
    </Shell>
  );
}
