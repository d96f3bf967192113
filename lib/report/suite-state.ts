import type { Kept } from "./change.ts";
import { emptyReport, finished, type ReportState, reduce, stateOf } from "./reduce.ts";
import type { Finding } from "./schema.ts";
import type { Fix, Intent, SuiteEnd, SuiteEvent, SuiteReport, SuiteStart } from "./suite.ts";

/** A suite's report on its way: every part by its lookup, as far as it has come. */
export interface SuiteState {
  start: SuiteStart | null;
  intent: Intent | null;
  parts: Readonly<Record<string, ReportState>>;
  fixes: Fix[];
  end: SuiteEnd | null;
  /** What became of it in the store; null until the store has answered. */
  kept: Kept | null;
}

export const emptySuite: SuiteState = { start: null, intent: null, parts: {}, fixes: [], end: null, kept: null };

/** Applies one event. Pure: the state given is not changed, and parts that the event is not about stay the same objects. */
export function reduceSuite(state: SuiteState, event: SuiteEvent): SuiteState {
  switch (event.event) {
    case "start":
      return { ...emptySuite, start: event };
    case "part":
      return { ...state, parts: { ...state.parts, [event.lookup]: reduce(partOf(state, event.lookup), event.part) } };
    case "intent":
      return { ...state, intent: event.intent };
    case "fixes":
      return { ...state, fixes: event.fixes };
    case "end":
      return { ...state, fixes: event.fixFirst, end: event };
    case "kept":
      return { ...state, kept: event.kept };
  }
}

/** One lookup's report, empty while nothing of it has come. */
export function partOf({ parts }: Pick<SuiteState, "parts">, lookup: string): ReportState {
  return Object.hasOwn(parts, lookup) ? (parts[lookup] ?? emptyReport) : emptyReport;
}

/** Ids of the lookups in their order. */
export function lookupsOf({ groups }: Pick<SuiteStart, "groups">): string[] {
  return groups.flatMap(({ lookups }) => lookups.map(({ id }) => id));
}

/** Every finding so far, in the order of the lookups. */
export function findingsOf(state: SuiteState): Finding[] {
  return state.start ? lookupsOf(state.start).flatMap((lookup) => partOf(state, lookup).findings) : [];
}

/** The finished report, or null while a part of it is missing. */
export function finishedSuite(state: SuiteState): SuiteReport | null {
  const { start, intent, end, kept } = state;
  if (!start || !intent || !end) return null;
  const { event: _start, ...head } = start;
  const { event: _end, ...tail } = end;
  return {
    ...head,
    intent,
    reports: lookupsOf(start).flatMap((lookup) => finished(partOf(state, lookup)) ?? []),
    ...tail,
    ...(kept && { kept }),
  };
}

/** The state that ends in this report: what shows a report on its way shows a finished one too. */
export function suiteStateOf({ intent, reports, kept, ...rest }: SuiteReport): SuiteState {
  const { durationMs, verdict, headline, counts, fixFirst, questions, ...start } = rest;
  return {
    start: { event: "start", ...start },
    intent,
    parts: Object.fromEntries(reports.map((report) => [report.lookup, stateOf(report)])),
    fixes: fixFirst,
    end: { event: "end", durationMs, verdict, headline, counts, fixFirst, questions },
    kept: kept ?? null,
  };
}
