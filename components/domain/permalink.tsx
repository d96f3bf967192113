"use client";

import { useSyncExternalStore } from "react";

/** On paper only: the address of the page, which a screen shows by itself. */
export function Permalink() {
  const address = useSyncExternalStore(
    () => () => {},
    () => window.location.href,
    () => "",
  );
  return <p className="hidden font-mono wrap-anywhere text-muted print:block">{address}</p>;
}
