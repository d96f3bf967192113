"use client";

import { isCancelledError, type QueryKey, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef } from "react";

/** What a page shows while it comes. `updatedAt` is since when it stands, in milliseconds of this browser's clock. */
export interface Live<Data> {
  data: Data | undefined;
  running: boolean;
  problem: Error | null;
  updatedAt: number;
  recheck(): void;
  stop(): void;
}

/** How something is fetched: from the start, or afresh, past every cache, with what stood before. `show` puts it on the page while it grows. */
export type Fetching<Data> = (options: {
  fresh: boolean;
  signal: AbortSignal;
  earlier: Data | undefined;
  show: (data: Data) => void;
}) => Promise<Data>;

/** Fetches once, streams into the cache, and gives the means to do it afresh and to stop it. In: a key that stays the same object. */
export function useLive<Data>(queryKey: QueryKey, fetching: Fetching<Data>): Live<Data> {
  const client = useQueryClient();
  const fresh = useRef(false);
  const { data, isFetching, error, dataUpdatedAt, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      fetching({
        fresh: fresh.current,
        signal,
        earlier: client.getQueryData<Data>(queryKey),
        show: (shown) => client.setQueryData<Data>(queryKey, shown),
      }),
  });
  const recheck = useCallback(() => {
    fresh.current = true;
    void refetch();
  }, [refetch]);
  // Without `revert: false` what had arrived before the stop would vanish.
  const stop = useCallback(() => void client.cancelQueries({ queryKey }, { revert: false }), [client, queryKey]);
  return { data, running: isFetching, problem: isCancelledError(error) ? null : error, updatedAt: dataUpdatedAt, recheck, stop };
}

/** The path of the API, past its caches where that is wanted. */
export function freshPath(api: string, fresh: boolean): string {
  return fresh ? `${api}${api.includes("?") ? "&" : "?"}fresh=1` : api;
}
