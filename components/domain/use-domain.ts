"use client";

import { useMemo } from "react";
import { freshPath, type Live, useLive } from "#components/report/use-live.ts";
import type { DomainPageView } from "./domain-page.ts";
import { type DomainState, emptyDomain, streamDomain } from "./stream-domain.ts";

/** A domain report in the page. */
export interface LiveDomain extends Omit<Live<DomainState>, "data"> {
  shown: DomainState;
  stopped: boolean;
}

/** Runs the lookups of the domain and streams the report into the page. */
export function useDomain({ api, probes }: Pick<DomainPageView, "api" | "probes">): LiveDomain {
  const queryKey = useMemo(() => ["domain", api], [api]);
  const live = useLive<DomainState>(queryKey, ({ fresh, signal, earlier, show }) =>
    streamDomain({ path: freshPath(api, fresh), method: probes ? "POST" : "GET" }, signal, earlier, show),
  );
  const { data: shown = emptyDomain, ...rest } = live;
  return { ...rest, shown, stopped: !live.running && !live.problem && !shown.state.end };
}
