import { SummarySkeleton } from "#components/report/skeletons.tsx";
import { StatusCounts } from "#components/report/status-counts.tsx";
import { t } from "#components/texts.ts";
import { findingsOf } from "#lib/report/suite-state.ts";
import type { DomainPageView } from "./domain-page.ts";
import { FixFirst } from "./fix-first.tsx";
import { IntentNote } from "./intent-note.tsx";
import type { DomainState } from "./stream-domain.ts";

/** What to fix first, how many checks came out how, and what the domain is for. Its height is kept from the start. */
export function DomainSummary({ shown, running, page }: { shown: DomainState; running: boolean; page: DomainPageView }) {
  const state = running && shown.earlier ? shown.earlier : shown.state;
  const findings = findingsOf(state);
  return (
    <section
      aria-label={t("summary.heading")}
      className="grid content-start gap-x-12 gap-y-4 border-y border-line py-3 lg:min-h-72 print:min-h-0 lg:content-stretch lg:grid-cols-[minmax(0,1fr)_19rem]"
    >
      <div className="flex min-h-96 min-w-0 flex-col justify-between gap-3 sm:min-h-64 print:min-h-0">
        {findings.length === 0 ? running && <SummarySkeleton /> : <FixFirst state={state} running={running} page={page} />}
        <div className="min-h-18 sm:min-h-5 print:min-h-0">{findings.length > 0 && <StatusCounts findings={findings} />}</div>
      </div>
      <IntentNote intent={state.intent} running={running} />
    </section>
  );
}
