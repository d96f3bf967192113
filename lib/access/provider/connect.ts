import * as client from "openid-client";
import type { ProviderFetch } from "#lib/transport/provider-types.ts";

/** How the operator's OpenID provider is reached, and who Mailvane is there. */
export interface ProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string | null;
}

export type Provider = client.Configuration;

/** Seconds by which the provider's clock may differ from ours. */
const TOLERANCE = 30;

/**
 * Asks the provider where its endpoints are (OpenID Connect Discovery §4). Rejects where it cannot be reached, or says that it is another issuer.
 * Everything that is asked of it later goes by `fetch` too, over HTTPS only.
 */
export async function connectProvider({ issuer, clientId, clientSecret }: ProviderSettings, fetch: ProviderFetch): Promise<Provider> {
  const provider = await client.discovery(
    new URL(issuer),
    clientId,
    { ...(clientSecret !== null && { client_secret: clientSecret }), [client.clockTolerance]: TOLERANCE },
    clientSecret === null ? client.None() : byItsChoice(clientSecret),
    {
      [client.customFetch]: (url, { method, headers, body }) =>
        fetch(url, { method, headers, body: body === undefined || body === null ? undefined : String(body) }),
    },
  );
  // The library takes one issuer for another where the provider serves many tenants; groups of another tenant are none of ours.
  const { issuer: found } = provider.serverMetadata();
  if (new URL(found).href !== new URL(issuer).href) throw new Error(`the provider at ${issuer} calls itself ${found}`);
  // An ID token that comes over TLS needs no look at its signature (OpenID Connect Core §3.1.3.7); we look all the same.
  client.enableNonRepudiationChecks(provider);
  return provider;
}

/** OpenID Connect Core §9: a provider that does not say how it wants the secret wants it in the header. */
function byItsChoice(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...request) => {
    const known = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    return known.includes("client_secret_basic") ? basic(server, ...request) : post(server, ...request);
  };
}
