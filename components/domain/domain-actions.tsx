import { t } from "#components/texts.ts";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { finishedSuite } from "#lib/report/suite-state.ts";
import type { DomainPageView } from "./domain-page.ts";
import { download } from "./download.ts";
import { findingsCsv } from "./findings-csv.ts";
import { domainMarkdown } from "./markdown.ts";
import type { LiveDomain } from "./use-domain.ts";

/** Run again or stop, and take the report elsewhere. What needs the whole report waits for it. */
export function DomainActions({ live, page }: { live: LiveDomain; page: DomainPageView }) {
  const report = live.running ? null : finishedSuite(live.shown.state);
  const name = `${page.input.target}-${report?.startedAt.slice(0, 10) ?? ""}`;
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
      <CopyButton text={() => window.location.href} what={t("copy.link")}>
        {t("copy.link")}
      </CopyButton>
      <CopyButton text={() => (report ? domainMarkdown(report, window.location.href) : "")} what={t("copy.markdown")} disabled={!report}>
        {t("copy.markdown")}
      </CopyButton>
      <Button disabled={!report} onClick={() => report && download(findingsCsv(report), `${name}.csv`, "text/csv")}>
        {t("domain.csv")}
      </Button>
      <Button disabled={!report} onClick={() => report && download(JSON.stringify(report, null, 2), `${name}.json`, "application/json")}>
        {t("report.json")}
      </Button>
    </div>
  );
}
