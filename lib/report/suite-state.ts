import { emptyReport, finished, type ReportState, reduce } from "./reduce.ts";
import type { Finding } from "./schema.ts";
import type { Fix, Intent, SuiteEnd, SuiteEvent, SuiteReport, SuiteStart } from "./suite.ts";

/** A suite's report on its way: every part by its lookup, as far as it has come. */
export interface SuiteState {
  start: SuiteStart | null;
  intent: Intent | null;
  parts: Readonly<Record<string, ReportState>>;
  fixes: Fix[];
  end: SuiteEnd | null;
}

export const emptySuite: SuiteState = { start: null, intent: null, parts: {}, fixes: [], end: null };

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
  const { start, intent, end } = state;
  if (!start || !intent || !end) return null;
  const { event: _start, ...head } = start;
  const { event: _end, ...tail } = end;
  return { ...head, intent, reports: lookupsOf(start).flatMap((lookup) => finished(partOf(state, lookup)) ?? []), ...tail };
}
