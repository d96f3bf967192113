import { log } from "#app/server/log.ts";
import { pendingCookie } from "#app/server/pending-cookie.ts";
import { connectedProvider } from "#app/server/provider.ts";
import { providerStep } from "#app/server/provider-step.ts";
import { seeOther } from "#app/server/read-form.ts";
import { beginSignIn } from "#lib/access/provider/begin.ts";
import { returnPath } from "#lib/access/return-path.ts";

/** Leads to the operator's OpenID provider. A link and no form, since a policy that lets forms go nowhere else also holds for where they lead. */
export const GET = providerStep(async (request, { secure }, configured) => {
  const next = returnPath(new URL(request.url).searchParams.get("next"));
  const begun = await beginSignIn(() => connectedProvider(configured), { redirectUri: configured.redirectUri, next }, Date.now());
  if (begun.ok) return seeOther(begun.url, pendingCookie(begun.pending, secure));
  log().warn({ problem: begun.problem, detail: begun.detail }, "the OpenID provider could not be used");
  return seeOther(`/sign-in?next=${encodeURIComponent(next)}&problem=provider-${begun.problem}`);
});
