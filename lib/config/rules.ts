import type { Settings } from "./settings.ts";

/** What settings that are right one by one may not be together. Out: one sentence a fault. */
export function conflicts(settings: Settings): string[] {
  const problems: string[] = [];
  const { MAILVANE_MODE: mode } = settings;
  if (mode === "proxy" && settings.MAILVANE_TRUSTED_PROXIES.length === 0)
    problems.push(
      "MAILVANE_MODE is proxy, so MAILVANE_TRUSTED_PROXIES must name the networks of the proxy: anybody else could claim any name.",
    );
  if (mode === "public" && settings.MAILVANE_ALLOW_CIDRS.length > 0)
    problems.push("MAILVANE_MODE is public, so MAILVANE_ALLOW_CIDRS must be empty: strangers would reach your private networks.");
  return problems;
}
