import { verdictStatus } from "#components/report/verdict-status.ts";
import type { Shape } from "#components/ui/status-icon.tsx";
import type { ReportState } from "#lib/report/reduce.ts";
import { countStatuses } from "#lib/report/verdict.ts";

/** How one lookup's report is shown: by its verdict, with advice told apart from a clean pass; without one it is on its way, or was stopped. */
export function partStatus({ end, findings }: ReportState, running: boolean): Shape {
  if (!end) return running ? "pending" : "unknown";
  if (end.verdict !== "pass") return verdictStatus[end.verdict];
  return countStatuses(findings).info > 0 ? "info" : "pass";
}
