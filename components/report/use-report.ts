"use client";

import { useMemo } from "react";
import { emptyReport, type ReportState } from "#lib/report/reduce.ts";
import type { Question } from "./question.ts";
import { streamReport } from "./stream-report.ts";
import { freshPath, type Live, useLive } from "./use-live.ts";

/** A report in the page. */
export interface LiveReport extends Omit<Live<ReportState>, "data"> {
  state: ReportState;
  stopped: boolean;
}

/** Runs the question once and streams its report into the page. */
export function useReport(question: Question): LiveReport {
  const { lookup, input, text } = question;
  const queryKey = useMemo(() => ["report", lookup, input, text?.number], [lookup, input, text?.number]);
  const live = useLive<ReportState>(queryKey, ({ fresh, signal, earlier, show }) => {
    const method = question.active || text ? "POST" : "GET";
    return streamReport({ path: freshPath(question.api, fresh), method, body: text?.body }, signal, earlier, show);
  });
  const { data: state = emptyReport, ...rest } = live;
  return { ...rest, state, stopped: !live.running && !live.problem && !state.end };
}
