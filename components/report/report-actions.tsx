import { t } from "#components/texts.ts";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { ButtonLink } from "#components/ui/form-button.tsx";
import { curlLine } from "./curl-line.ts";
import type { Question } from "./question.ts";
import type { LiveReport } from "./use-report.ts";

/** Run again or stop, and take the report elsewhere. */
export function ReportActions({ report, question }: { report: LiveReport; question: Question }) {
  return (
    <div className="not-printed flex flex-wrap gap-2">
      {report.running ? (
        <Button onClick={report.stop} className="min-w-28 justify-center">
          {t("report.stop")}
        </Button>
      ) : (
        <Button onClick={report.recheck} hint="r" className="min-w-28 justify-center">
          {t("report.recheck")}
        </Button>
      )}
      {!question.text && (
        <CopyButton text={() => window.location.href} what={t("copy.link")}>
          {t("copy.link")}
        </CopyButton>
      )}
      {!question.active && !question.text && <ButtonLink href={question.api}>{t("report.json")}</ButtonLink>}
      <CopyButton text={() => curlLine(question)} what={t("copy.curl")} className="max-sm:hidden">
        {t("copy.curl")}
      </CopyButton>
    </div>
  );
}
