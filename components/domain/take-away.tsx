import { t } from "#components/texts.ts";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import type { SuiteReport } from "#lib/report/suite.ts";
import { download } from "./download.ts";
import { findingsCsv } from "./findings-csv.ts";
import { domainMarkdown } from "./markdown.ts";

/** What a file that is made of a report is called, without its ending. */
export function fileName({ input, startedAt }: SuiteReport): string {
  return `${input.target}-${startedAt.slice(0, 10)}`;
}

/** Takes a report elsewhere: its address, into a ticket, into a spreadsheet. What needs the whole report waits for it. */
export function TakeAway({ report }: { report: SuiteReport | null }) {
  return (
    <>
      <CopyButton text={() => window.location.href} what={t("copy.link")}>
        {t("copy.link")}
      </CopyButton>
      <CopyButton text={() => (report ? domainMarkdown(report, window.location.href) : "")} what={t("copy.markdown")} disabled={!report}>
        {t("copy.markdown")}
      </CopyButton>
      <Button disabled={!report} onClick={() => report && download(findingsCsv(report), `${fileName(report)}.csv`, "text/csv")}>
        {t("domain.csv")}
      </Button>
    </>
  );
}
