"use client";

import { type ReactNode, useEffect } from "react";
import { announce } from "#components/ui/announcer.tsx";
import { finished } from "#lib/report/reduce.ts";
import { CheckList } from "./check-list.tsx";
import { Permalink } from "./permalink.tsx";
import { ProgressBar, progressOf, progressText } from "./progress.tsx";
import type { Question } from "./question.ts";
import { RawReport } from "./raw-report.tsx";
import { ReportActions } from "./report-actions.tsx";
import { ReportMeta } from "./report-meta.tsx";
import { ReportTable } from "./report-table.tsx";
import { Summary } from "./summary.tsx";
import { TargetBar } from "./target-bar.tsx";
import { Transcript } from "./transcript.tsx";
import { type LiveReport, useReport } from "./use-report.ts";
import { useReportKeys } from "./use-report-keys.ts";
import { VerdictLine } from "./verdict-line.tsx";

interface ReportViewProps {
  question: Question;
  title: string;
  /** What a failure of each check means, by check id. */
  whys: Readonly<Record<string, string>>;
  /** Ids of the lookups there are. */
  lookups: readonly string[];
  /** A form to ask more exactly. */
  children?: ReactNode;
}

/** A report from its first event to its last. */
export function ReportView({ question, title, whys, lookups, children }: ReportViewProps) {
  const report = useReport(question);
  const { state, running } = report;
  const progress = progressText(question.lookup, state.rows, state.end !== null);
  useReportKeys(report.recheck);
  useAnnouncements(report, progress);
  const whole = finished(state);
  return (
    <article aria-busy={running} className="scripted grid grid-cols-[minmax(0,1fr)] gap-8">
      <header className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <TargetBar question={named(question, report)}>
          <ReportActions report={report} question={question} />
        </TargetBar>
        <div className="grid min-h-36 content-start gap-1 sm:min-h-12">
          <VerdictLine report={report} lookup={question.lookup} />
          {state.end && !running && <ReportMeta end={state.end} updatedAt={report.updatedAt} />}
          <Permalink startedAt={state.start?.startedAt} />
        </div>
        <div>
          <ProgressBar {...progressOf(state.rows)} running={running} label={progress} />
          <Summary findings={state.findings} measures={state.end?.measures ?? []} whys={whys} running={running} />
        </div>
        {children}
      </header>
      <ReportTable
        lookup={question.lookup}
        title={title}
        rows={state.rows}
        columns={state.start?.columns ?? []}
        name={question.unicode}
        lookups={lookups}
        running={running && (state.end === null || state.rows.length > 0)}
      />
      {whole && (
        <>
          <CheckList findings={whole.findings} whys={whys} />
          <Transcript trace={whole.trace} />
          <RawReport report={whole} question={question} />
        </>
      )}
    </article>
  );
}

/** What a text is called is known when it has been read. */
function named(question: Question, { state }: LiveReport): Question {
  const { start } = state;
  return question.text && start ? { ...question, input: start.input, unicode: start.unicode } : question;
}

function useAnnouncements({ state, running, problem }: LiveReport, progress: string): void {
  const text = running ? progress : (problem?.message ?? state.end?.headline ?? "");
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
}
