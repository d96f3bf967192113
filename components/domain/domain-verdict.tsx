import { VerdictText } from "#components/report/verdict-line.tsx";
import { verdictStatus } from "#components/report/verdict-status.ts";
import { t } from "#components/texts.ts";
import type { LiveDomain } from "./use-domain.ts";

/** The verdict as one sentence with its badge, or how far the report is. */
export function DomainVerdict({ live: { shown, running, problem, stopped }, progress }: { live: LiveDomain; progress: string }) {
  const { end } = shown.state;
  if (running) return <VerdictText status="pending" text={progress} />;
  if (problem) return <VerdictText status="unknown" text={problem.message} />;
  if (stopped || !end) return <VerdictText status="unknown" text={t("report.stopped")} />;
  return <VerdictText status={verdictStatus[end.verdict]} text={end.headline} />;
}
