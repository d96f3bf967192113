import { FavouriteButton } from "#components/lookup/favourite-button.tsx";
import { FreezeButton } from "#components/share/freeze-button.tsx";
import { t } from "#components/texts.ts";
import { Button } from "#components/ui/button.tsx";
import { finishedSuite } from "#lib/report/suite-state.ts";
import type { DomainPageView } from "./domain-page.ts";
import { download } from "./download.ts";
import { fileName, TakeAway } from "./take-away.tsx";
import type { LiveDomain } from "./use-domain.ts";

/** Run again or stop, and take the report elsewhere. What needs the whole report waits for it. */
export function DomainActions({ live, page }: { live: LiveDomain; page: DomainPageView }) {
  const report = live.running ? null : finishedSuite(live.shown.state);
  const kept = live.running ? null : live.shown.state.kept;
  const run = kept?.kept ? kept.run : null;
  return (
    <div className="not-printed flex flex-wrap gap-2">
      {live.running ? (
        <Button onClick={live.stop} className="min-w-28 justify-center">
          {t("report.stop")}
        </Button>
      ) : (
        <Button onClick={live.recheck} hint="r" className="min-w-28 justify-center">
          {t("report.recheck")}
        </Button>
      )}
      <FavouriteButton domain={page.input.target} kept={page.favourite} />
      {page.mayFreeze && <FreezeButton domain={page.input.target} run={run} />}
      <TakeAway report={report} />
      <Button
        disabled={!report}
        onClick={() => report && download(JSON.stringify(report, null, 2), `${fileName(report)}.json`, "application/json")}
      >
        {t("report.json")}
      </Button>
    </div>
  );
}
