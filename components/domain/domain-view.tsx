"use client";

import { useEffect } from "react";
import { Permalink } from "#components/report/permalink.tsx";
import { ProgressBar } from "#components/report/progress.tsx";
import { TargetBar } from "#components/report/target-bar.tsx";
import { useReportKeys } from "#components/report/use-report-keys.ts";
import { t } from "#components/texts.ts";
import { announce } from "#components/ui/announcer.tsx";
import { DomainActions } from "./domain-actions.tsx";
import { DomainData } from "./domain-data.tsx";
import { DomainMeta } from "./domain-meta.tsx";
import type { DomainPageView } from "./domain-page.ts";
import { DomainSummary } from "./domain-summary.tsx";
import { DomainVerdict } from "./domain-verdict.tsx";
import { Group } from "./group.tsx";
import { Overview } from "./overview.tsx";
import { SinceLast } from "./since-last.tsx";
import { shownPart } from "./stream-domain.ts";
import { useDomain } from "./use-domain.ts";

/** The report of a domain from its first event to its last. Every lookup has its place from the start. */
export function DomainView({ page }: { page: DomainPageView }) {
  const live = useDomain(page);
  const { shown, running, problem } = live;
  const lookups = page.groups.flatMap(({ lookups }) => lookups);
  const done = lookups.filter(({ id }) => shown.state.parts[id]?.end).length;
  const progress = t(shown.earlier ? "domain.rechecking" : "domain.progress", { done, total: lookups.length });
  const said = running ? progress : (problem?.message ?? shown.state.end?.headline ?? "");
  useReportKeys(live.recheck);
  useEffect(() => {
    if (said) announce(said);
  }, [said]);
  return (
    <article aria-busy={running} className="scripted grid grid-cols-[minmax(0,1fr)] gap-10 print:gap-6">
      <header className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <TargetBar question={page}>
          <DomainActions live={live} page={page} />
        </TargetBar>
        <Permalink />
        <div className="grid min-h-32 content-start gap-1 sm:min-h-12 print:min-h-0">
          <DomainVerdict live={live} progress={progress} />
          <DomainMeta live={live} />
        </div>
        <div>
          <ProgressBar done={done} total={lookups.length} running={running} label={progress} />
          <DomainSummary shown={shown} running={running} page={page} />
        </div>
      </header>
      <Overview groups={page.groups} shown={shown} running={running} />
      {page.groups.map((group) => (
        <Group key={group.title} group={group} page={page} parts={group.lookups.map(({ id }) => shownPart(shown, id))} running={running} />
      ))}
      <SinceLast kept={running ? null : shown.state.kept} history={page.history} />
      <DomainData shown={shown} page={page} />
    </article>
  );
}
