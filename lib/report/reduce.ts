import type { EndEvent, Finding, Report, ReportEvent, Row, StartEvent } from "./schema.ts";

/** A report on its way: `start` has arrived, `end` perhaps not yet. Rows are in their final order. */
export interface ReportState {
  start: StartEvent | null;
  rows: Row[];
  findings: Finding[];
  end: EndEvent | null;
}

export const emptyReport: ReportState = { start: null, rows: [], findings: [], end: null };

/** Applies one event. Pure: the state given is not changed. */
export function reduce(state: ReportState, event: ReportEvent): ReportState {
  switch (event.event) {
    case "start":
      return { ...emptyReport, start: event };
    case "row":
      return { ...state, rows: placeRow(state.rows, event.row) };
    case "finding":
      return { ...state, findings: [...state.findings, event.finding] };
    case "end":
      return { ...state, end: event };
  }
}

/** The finished report, or null while `start` or `end` is missing. */
export function finished(state: ReportState): Report | null {
  if (!state.start || !state.end) return null;
  const { event: _start, ...start } = state.start;
  const { event: _end, ...end } = state.end;
  return { ...start, rows: state.rows, findings: state.findings, ...end };
}

/** The state that ends in this report. */
export function stateOf({ rows, findings, ...rest }: Report): ReportState {
  const { durationMs, verdict, headline, measures, resolvers, failure, trace, ...start } = rest;
  const end = { durationMs, verdict, headline, measures, resolvers, trace, ...(failure && { failure }) };
  return { start: { event: "start", ...start }, rows, findings, end: { event: "end", ...end } };
}

function placeRow(rows: Row[], row: Row): Row[] {
  const others = rows.filter((other) => other.id !== row.id);
  const at = others.findIndex((other) => compareOrder(row.order, other.order) < 0);
  return at < 0 ? [...others, row] : [...others.slice(0, at), row, ...others.slice(at)];
}

/** Negative when `a` stands before `b`. Numbers stand before texts; a shorter key before a longer one that begins with it. */
export function compareOrder(a: Row["order"], b: Row["order"]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const x = a[i] ?? "";
    const y = b[i] ?? "";
    if (x === y) continue;
    if (typeof x === typeof y) return x < y ? -1 : 1;
    return typeof x === "number" ? -1 : 1;
  }
  return a.length - b.length;
}
