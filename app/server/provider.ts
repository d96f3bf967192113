import "server-only";
import { connectProvider, type Provider, type ProviderSettings } from "#lib/access/provider/connect.ts";
import { config } from "./config.ts";
import { network } from "./network.ts";

/** Milliseconds for which what a provider said of itself holds. */
const HOLDS = 3_600_000;
const HTTPS = 443;

/** The operator's OpenID provider, as it is configured. */
export interface ConfiguredProvider extends ProviderSettings {
  name: string;
  groupsClaim: string;
  redirectUri: string;
}

/** Null where people sign in with a password only. */
export function configuredProvider(): ConfiguredProvider | null {
  const settings = config();
  const { MAILVANE_OIDC_ISSUER: issuer, MAILVANE_OIDC_CLIENT_ID: clientId, MAILVANE_URL: url } = settings;
  if (issuer === null || clientId === null || url === null) return null;
  return {
    issuer,
    clientId,
    clientSecret: settings.MAILVANE_OIDC_CLIENT_SECRET,
    name: settings.MAILVANE_OIDC_NAME ?? new URL(issuer).host,
    groupsClaim: settings.MAILVANE_OIDC_GROUPS_CLAIM,
    redirectUri: `${url}/api/auth/oidc/callback`,
  };
}

interface Connection {
  provider: Promise<Provider>;
  /** On the clock of performance.now(). */
  until: number;
}

// One Next process holds several copies of a module; what is shared by all of them lives on globalThis.
const KEY = Symbol.for("mailvane.provider");
const shared = globalThis as typeof globalThis & { [KEY]?: Connection };

/** The process's one connection to it, made at first use and anew from time to time. Rejects where that fails, and then the next one tries again. */
export function connectedProvider(configured: ConfiguredProvider): Promise<Provider> {
  const known = shared[KEY];
  if (known && performance.now() < known.until) return known.provider;
  const { port } = new URL(configured.issuer);
  const place = { allow: config().MAILVANE_OIDC_ALLOW_CIDRS, ports: [HTTPS, ...(port === "" ? [] : [Number(port)])] };
  const connection: Connection = { provider: connectProvider(configured, network().provider(place)), until: performance.now() + HOLDS };
  shared[KEY] = connection;
  connection.provider.catch(() => {
    connection.until = Number.NEGATIVE_INFINITY;
  });
  return connection.provider;
}
