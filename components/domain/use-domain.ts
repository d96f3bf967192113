"use client";

import { useMemo } from "react";
import { freshPath, type Live, useLive } from "#components/report/use-live.ts";
import { type DomainState, emptyDomain, streamDomain } from "./stream-domain.ts";

/** A domain report in the page. */
export interface LiveDomain extends Omit<Live<DomainState>, "data"> {
  shown: DomainState;
  stopped: boolean;
}

/** Runs every lookup of the domain and streams the report into the page. In: the path of the API. */
export function useDomain(api: string): LiveDomain {
  const queryKey = useMemo(() => ["domain", api], [api]);
  const live = useLive<DomainState>(queryKey, ({ fresh, signal, earlier, show }) =>
    streamDomain(freshPath(api, fresh), signal, earlier, show),
  );
  const { data: shown = emptyDomain, ...rest } = live;
  return { ...rest, shown, stopped: !live.running && !live.problem && !shown.state.end };
}
