"use client";

import { useSyncExternalStore } from "react";

/** Whether the page's script has taken over what the server drew: until then a press would do nothing. */
export function useHydrated(): boolean {
  return useSyncExternalStore(noChange, inBrowser, onServer);
}

const noChange = () => () => {};
const inBrowser = () => true;
const onServer = () => false;
