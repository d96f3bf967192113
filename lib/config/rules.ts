import type { Settings } from "./settings.ts";

const OIDC = ["MAILVANE_OIDC_ISSUER", "MAILVANE_OIDC_CLIENT_ID", "MAILVANE_OIDC_CLIENT_SECRET", "MAILVANE_URL"] as const;

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
  if (settings.MAILVANE_OIDC_ISSUER !== null || settings.MAILVANE_OIDC_CLIENT_ID !== null) {
    for (const name of OIDC) if (settings[name] === null) problems.push(`OpenID Connect needs ${name} too.`);
    if (!groupsNamed(settings))
      problems.push(
        "OpenID Connect needs MAILVANE_ADMINS, or one of MAILVANE_ADMIN_GROUPS, MAILVANE_OPERATOR_GROUPS and MAILVANE_VIEWER_GROUPS: nobody is let in without.",
      );
  }
  return problems;
}

function groupsNamed(settings: Settings): boolean {
  const { MAILVANE_ADMINS, MAILVANE_ADMIN_GROUPS, MAILVANE_OPERATOR_GROUPS, MAILVANE_VIEWER_GROUPS } = settings;
  return [MAILVANE_ADMINS, MAILVANE_ADMIN_GROUPS, MAILVANE_OPERATOR_GROUPS, MAILVANE_VIEWER_GROUPS].some((list) => list.length > 0);
}
