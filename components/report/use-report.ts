"use client";

import { isCancelledError, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef } from "react";
import { emptyReport, type ReportState } from "#lib/report/reduce.ts";
import type { Question } from "./question.ts";
import { streamReport } from "./stream-report.ts";

/** A report in the page. `age` is since when it stands, in milliseconds of this browser's clock. */
export interface LiveReport {
  state: ReportState;
  running: boolean;
  stopped: boolean;
  problem: Error | null;
  updatedAt: number;
  recheck(): void;
  stop(): void;
}

/** Runs the question once, streams its report into the cache, and gives the means to run it afresh and to stop it. */
export function useReport(question: Question): LiveReport {
  const client = useQueryClient();
  const { lookup, input, text } = question;
  const queryKey = useMemo(() => ["report", lookup, input, text?.number], [lookup, input, text?.number]);
  const fresh = useRef(false);
  const { data, isFetching, error, dataUpdatedAt, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => {
      const path = fresh.current ? `${question.api}${question.api.includes("?") ? "&" : "?"}fresh=1` : question.api;
      const earlier = client.getQueryData<ReportState>(queryKey);
      const request = { path, method: question.active || text ? ("POST" as const) : ("GET" as const), body: text?.body };
      return streamReport(request, signal, earlier, (state) => client.setQueryData(queryKey, state));
    },
  });
  const recheck = useCallback(() => {
    fresh.current = true;
    void refetch();
  }, [refetch]);
  // Without `revert: false` what had arrived before the stop would vanish.
  const stop = useCallback(() => void client.cancelQueries({ queryKey }, { revert: false }), [client, queryKey]);
  const state = data ?? emptyReport;
  const problem = isCancelledError(error) ? null : error;
  return {
    state,
    running: isFetching,
    stopped: !isFetching && !problem && !state.end,
    problem,
    updatedAt: dataUpdatedAt,
    recheck,
    stop,
  };
}
