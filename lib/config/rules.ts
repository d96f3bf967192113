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
  return [...problems, ...providerConflicts(settings)];
}

function providerConflicts(settings: Settings): string[] {
  const problems: string[] = [];
  const { MAILVANE_OIDC_ISSUER: issuer, MAILVANE_OIDC_CLIENT_ID: client, MAILVANE_OIDC_CLIENT_SECRET: secret } = settings;
  if (issuer === null) {
    if (client !== null || secret !== null)
      problems.push(
        "MAILVANE_OIDC_CLIENT_ID or MAILVANE_OIDC_CLIENT_SECRET is set without MAILVANE_OIDC_ISSUER, which names the provider.",
      );
    return problems;
  }
  if (settings.MAILVANE_MODE === "proxy")
    problems.push("MAILVANE_MODE is proxy, so MAILVANE_OIDC_ISSUER must not be set: the proxy says who comes in.");
  if (client === null) problems.push("MAILVANE_OIDC_ISSUER is set, so MAILVANE_OIDC_CLIENT_ID must be set too.");
  if (settings.MAILVANE_URL === null)
    problems.push("MAILVANE_OIDC_ISSUER is set, so MAILVANE_URL must be set too: the provider sends people back there.");
  const groups = [settings.MAILVANE_ADMIN_GROUPS, settings.MAILVANE_OPERATOR_GROUPS, settings.MAILVANE_VIEWER_GROUPS];
  if (groups.every((of) => of.length === 0))
    problems.push(
      "MAILVANE_OIDC_ISSUER is set, so MAILVANE_ADMIN_GROUPS, MAILVANE_OPERATOR_GROUPS or MAILVANE_VIEWER_GROUPS must name who may come in: whoever is in none of them does not.",
    );
  return problems;
}
