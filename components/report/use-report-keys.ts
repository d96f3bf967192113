"use client";

import { useShortcuts } from "#components/layout/use-shortcuts.ts";

/** `r` runs the report again where it can be, `j` and `k` go through the findings; Enter then opens one, as the browser does by itself. */
export function useReportKeys(recheck?: () => void): void {
  useShortcuts({ ...(recheck && { r: recheck }), j: () => step(1), k: () => step(-1) });
}

function step(by: 1 | -1): void {
  const findings = [...document.querySelectorAll<HTMLElement>("[data-finding]")].filter((finding) => finding.checkVisibility());
  const at = findings.findIndex((finding) => finding.contains(document.activeElement));
  const next = findings[at < 0 && by < 0 ? findings.length - 1 : at + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
