"use client";

import { useEffect, useState } from "react";
import { t } from "#components/texts.ts";

/** How long ago a moment was, in words that stay true: "12 s ago". In: milliseconds of this browser's clock. */
export function useAge(moment: number): string {
  const [now, setNow] = useState(moment);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return age((now - moment) / 1000);
}

function age(seconds: number): string {
  if (seconds < 2) return t("age.now");
  if (seconds < 120) return t("age.seconds", { count: Math.floor(seconds) });
  if (seconds < 7200) return t("age.minutes", { count: Math.floor(seconds / 60) });
  return t("age.hours", { count: Math.floor(seconds / 3600) });
}
