"use client";

import { TargetBar } from "#components/report/target-bar.tsx";
import { t } from "#components/texts.ts";
import { ButtonLink } from "#components/ui/form-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { CompareForm } from "./compare-form.tsx";
import { Compared } from "./compared.tsx";
import type { HistoryPageView } from "./history-page.ts";
import { RunItem } from "./run-item.tsx";

/** Every kept result of a domain, newest first, with what it changed; above them the comparison of any two. */
export function HistoryView({ page }: { page: HistoryPageView }) {
  const { runs, older, compared, keep, feed, live } = page;
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <header className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <TargetBar question={page}>
          <div className="not-printed flex flex-wrap gap-2">
            <ButtonLink href={live}>{t("history.live")}</ButtonLink>
            <ButtonLink href={feed}>{t("history.feed")}</ButtonLink>
          </div>
        </TargetBar>
        <p className="max-w-prose text-muted">{t(runs.length > 0 ? "history.intro" : "history.none")}</p>
      </header>
      {compared && <Compared compared={compared} runs={runs} />}
      {runs.length > 1 && <CompareForm page={page} />}
      {runs.length > 0 && (
        <Section id="results" heading={t("history.results")}>
          <ol className="border-t border-line">
            {runs.map((run) => (
              <RunItem key={run.id} run={run} />
            ))}
          </ol>
          {older && (
            <p>
              <a href={older} className="link">
                {t("history.older")}
              </a>
            </p>
          )}
        </Section>
      )}
      <p className="max-w-prose text-muted">{t("history.keep", { days: keep.days, runs: keep.runs })}</p>
    </article>
  );
}
