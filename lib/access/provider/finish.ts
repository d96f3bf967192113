import * as client from "openid-client";
import { sameSecret } from "#lib/access/secrets.ts";
import type { Provider } from "./connect.ts";
import { type Identity, identityOf } from "./identity.ts";
import type { Pending } from "./pending.ts";
import { readError, type Unsigned, unsigned } from "./problem.ts";

/**
 * Finishes a sign-in: redeems the code, and judges the ID token by issuer, audience, nonce, time and signature. In: the address that the provider led the
 * browser to, and what the browser kept; null where it kept nothing. Out: who it is, or why nobody. Never rejects.
 */
export async function finishSignIn(
  provider: () => Promise<Provider>,
  { answer, pending, groupsClaim }: { answer: URL; pending: Pending | null; groupsClaim: string },
): Promise<({ ok: true } & Identity) | Unsigned> {
  // First of all, so that an answer that nobody here asked for makes us ask nothing.
  if (!pending || !sameSecret(answer.searchParams.get("state") ?? "", pending.state))
    return unsigned("stale", "the state is not the one that this browser was sent away with");
  try {
    const connected = await provider();
    const tokens = await client.authorizationCodeGrant(connected, answer, {
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      pkceCodeVerifier: pending.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return unsigned("invalid", "there is no ID token");
    const more = async () =>
      connected.serverMetadata().userinfo_endpoint === undefined
        ? {}
        : await client.fetchUserInfo(connected, tokens.access_token, claims.sub);
    // Some providers keep groups out of ID tokens, and tell them of a user only.
    const whole = Object.hasOwn(claims, groupsClaim) ? claims : { ...(await more()), ...claims };
    return identityOf(whole, groupsClaim);
  } catch (error) {
    return readError(error);
  }
}
