"use client";

import { moment } from "./moment.ts";
import { useHydrated } from "./use-hydrated.ts";

/** Date and time in words. What the server draws is UTC and says so; the browser then puts its own clock in the place, which the server cannot know. */
export function useMoment(): (time: string) => string {
  const hydrated = useHydrated();
  return hydrated ? (time) => moment(time) : (time) => `${moment(time, "UTC")} UTC`;
}
