import * as client from "openid-client";
import type { Provider } from "./connect.ts";
import type { Pending } from "./pending.ts";
import { readError, type Unsigned } from "./problem.ts";

/**
 * Begins a sign-in. In: where the provider sends people back to, and where they go then. Out: where to lead the browser, and what it must bring back.
 * Never rejects.
 */
export async function beginSignIn(
  provider: () => Promise<Provider>,
  { redirectUri, next }: { redirectUri: string; next: string },
  now: number,
): Promise<{ ok: true; url: string; pending: Pending } | Unsigned> {
  try {
    return { ok: true, ...(await led(await provider(), redirectUri, next, now)) };
  } catch (error) {
    return readError(error);
  }
}

async function led(provider: Provider, redirectUri: string, next: string, now: number): Promise<{ url: string; pending: Pending }> {
  const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
  const scopes = provider.serverMetadata().scopes_supported ?? [];
  const url = client.buildAuthorizationUrl(provider, {
    redirect_uri: redirectUri,
    // Some providers tell groups only to who asks for them so; others refuse what they do not know.
    scope: ["openid", "profile", "email", ...(scopes.includes("groups") ? ["groups"] : [])].join(" "),
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  });
  return { url: url.href, pending: { state, nonce, verifier, next, begunAt: now } };
}
