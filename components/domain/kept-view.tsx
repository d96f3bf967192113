"use client";

import { type ReactNode, useMemo } from "react";
import { resolverWords } from "#components/report/resolver-words.ts";
import { TargetBar } from "#components/report/target-bar.tsx";
import { useReportKeys } from "#components/report/use-report-keys.ts";
import { VerdictText } from "#components/report/verdict-line.tsx";
import { verdictStatus } from "#components/report/verdict-status.ts";
import { t } from "#components/texts.ts";
import { ButtonLink } from "#components/ui/form-button.tsx";
import { useMoment } from "#components/ui/use-moment.ts";
import type { SuiteReport } from "#lib/report/suite.ts";
import { partOf, suiteStateOf } from "#lib/report/suite-state.ts";
import type { DomainPageView } from "./domain-page.ts";
import { DomainSummary } from "./domain-summary.tsx";
import { Group } from "./group.tsx";
import { Overview } from "./overview.tsx";
import { fileName, TakeAway } from "./take-away.tsx";

interface KeptViewProps {
  page: DomainPageView;
  report: SuiteReport;
  /** Where the whole of it is as JSON. */
  json: string;
  /** What else can be done with it. */
  actions?: ReactNode;
  /** What is to be known of it first. */
  children: ReactNode;
}

/** A report that was kept, as it was shown at the time. Nothing is asked. */
export function KeptView({ page, report, json, actions, children }: KeptViewProps) {
  const state = useMemo(() => suiteStateOf(report), [report]);
  const shown = { state, earlier: null };
  useReportKeys();
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-10 print:gap-6">
      <header className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <TargetBar question={page}>
          <div className="not-printed flex flex-wrap gap-2">
            {actions}
            <TakeAway report={report} />
            <ButtonLink href={json} download={`${fileName(report)}.json`}>
              {t("report.json")}
            </ButtonLink>
          </div>
        </TargetBar>
        {children}
        <div className="grid content-start gap-1">
          <VerdictText status={verdictStatus[report.verdict]} text={report.headline} />
          <KeptMeta report={report} />
        </div>
        <DomainSummary shown={shown} running={false} page={page} />
      </header>
      <Overview groups={page.groups} shown={shown} running={false} />
      {page.groups.map((group) => (
        <Group key={group.title} group={group} page={page} parts={group.lookups.map(({ id }) => partOf(state, id))} running={false} />
      ))}
    </article>
  );
}

function KeptMeta({ report: { startedAt, durationMs, questions, reports } }: { report: SuiteReport }) {
  const moment = useMoment();
  const resolvers = [...new Set(reports.flatMap((report) => report.resolvers))];
  const line = [
    t("frozen.checked", { at: moment(startedAt) }),
    ...resolverWords(resolvers),
    t("domain.questions", { asked: questions.asked }),
    t("report.took", { milliseconds: Math.round(durationMs) }),
  ];
  return <p className="text-muted tabular-nums">{line.join(" · ")}</p>;
}
