"use client";

import { isServer, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

/** Keeps the reports of this visit, so that going back shows them at once and asks nothing. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries } }));
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

const queries = {
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
  // On the server a page is drawn once: a timer of half an hour would hold everything that was drawn.
  gcTime: isServer ? Number.POSITIVE_INFINITY : 30 * 60_000,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  // Mailvane may run on this very machine: that the browser is offline says nothing.
  networkMode: "always",
} as const;
