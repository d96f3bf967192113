import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Status } from "#lib/report/verdict.ts";
import { progressText } from "./progress.tsx";
import type { LiveReport } from "./use-report.ts";
import { verdictStatus } from "./verdict-status.ts";

/** The verdict as one sentence with its badge, or how far the lookup is. */
export function VerdictLine({ report, lookup }: { report: LiveReport; lookup: string }) {
  const { state, running, stopped, problem } = report;
  if (running) return <VerdictText status="pending" text={progressText(lookup, state.rows, state.end !== null)} />;
  if (problem) return <VerdictText status="unknown" text={problem.message} />;
  if (stopped || !state.end) return <VerdictText status="unknown" text={t("report.stopped")} />;
  return <VerdictText status={verdictStatus[state.end.verdict]} text={state.end.headline} />;
}

/** A sentence with its badge. */
export function VerdictText({ status, text }: { status: Status | "pending"; text: string }) {
  return (
    // A new element for a new status: words of another width do not count as moved.
    <p key={status} className="flex items-baseline gap-3 text-lead max-sm:flex-col max-sm:gap-0">
      <StatusMark status={status} className="shrink-0" />
      <span className="min-w-0 wrap-anywhere">{text}</span>
    </p>
  );
}
