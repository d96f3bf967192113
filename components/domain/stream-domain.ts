import { asProblem, problemOf, ReportProblem } from "#components/report/problem.ts";
import { readEvents } from "#components/report/read-events.ts";
import { t } from "#components/texts.ts";
import type { ReportState } from "#lib/report/reduce.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";
import { emptySuite, partOf, reduceSuite, type SuiteState } from "#lib/report/suite-state.ts";

/** A domain report as the page shows it: while it is asked for again, what stood before fills the places of what has not come yet. */
export interface DomainState {
  state: SuiteState;
  earlier: SuiteState | null;
}

export const emptyDomain: DomainState = { state: emptySuite, earlier: null };

/** One lookup's report as it is shown: the newer one as soon as it is complete, until then the earlier one, where there is one. */
export function shownPart({ state, earlier }: DomainState, lookup: string): ReportState {
  const newer = partOf(state, lookup);
  return newer.end || !earlier ? newer : partOf(earlier, lookup);
}

/** Asks the API and shows the report as it grows. Returns the finished one; throws a ReportProblem, or the abort reason when stopped. */
export async function streamDomain(
  { path, method }: { path: string; method: "GET" | "POST" },
  signal: AbortSignal,
  before: DomainState | undefined,
  show: (shown: DomainState) => void,
): Promise<DomainState> {
  const earlier = before?.state.end ? before.state : null;
  let state = emptySuite;
  try {
    const response = await fetch(path, { method, headers: { accept: "application/x-ndjson" }, signal, cache: "no-store" });
    if (!response.ok || !response.body) throw await problemOf(response);
    for await (const events of readEvents<SuiteEvent>(response.body)) {
      state = events.reduce(reduceSuite, state);
      show({ state, earlier });
    }
  } catch (error) {
    if (earlier) show({ state: earlier, earlier: null });
    throw signal.aborted ? error : asProblem(error);
  }
  if (!state.end) throw new ReportProblem(t("problem.cut"));
  return { state, earlier: null };
}
