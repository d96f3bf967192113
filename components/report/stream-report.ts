import { t } from "#components/texts.ts";
import { emptyReport, type ReportState, reduce } from "#lib/report/reduce.ts";
import type { ReportEvent } from "#lib/report/schema.ts";
import { asProblem, problemOf, ReportProblem } from "./problem.ts";
import { readEvents } from "./read-events.ts";

/**
 * Asks the API and shows the report as it grows. With an `earlier` report its rows and findings stay in their places until newer ones
 * replace them, and come back when there is no newer report. Returns the finished report; throws a ReportProblem, or the abort reason when stopped.
 */
export async function streamReport(
  { path, method, body }: { path: string; method: "GET" | "POST"; body?: Blob },
  signal: AbortSignal,
  earlier: ReportState | undefined,
  show: (state: ReportState) => void,
): Promise<ReportState> {
  let state = emptyReport;
  let shown = earlier?.end ? waiting(earlier) : null;
  try {
    const response = await fetch(path, { method, body, headers: { accept: "application/x-ndjson" }, signal, cache: "no-store" });
    if (!response.ok || !response.body) throw await problemOf(response);
    for await (const events of readEvents<ReportEvent>(response.body)) {
      for (const event of events) {
        state = reduce(state, event);
        shown = shown && isRow(event) ? reduce(shown, event) : shown;
      }
      show(state.end ? state : (shown ?? state));
    }
  } catch (error) {
    if (earlier?.end) show(earlier);
    throw signal.aborted ? error : asProblem(error);
  }
  if (!state.end) throw new ReportProblem(t("problem.cut"));
  return state;
}

function isRow(event: ReportEvent): boolean {
  return event.event === "row";
}

function waiting(report: ReportState): ReportState {
  return { ...report, rows: report.rows.map((row) => ({ ...row, state: "pending" })) };
}
