import { tooManyProviderSteps } from "#app/server/attempts.ts";
import { refusal } from "#app/server/guarded.ts";
import { log } from "#app/server/log.ts";
import { pendingCookie } from "#app/server/pending-cookie.ts";
import { configuredProvider, connectedProvider } from "#app/server/provider.ts";
import { seeOther } from "#app/server/read-form.ts";
import { beginSignIn } from "#lib/access/provider/begin.ts";
import { returnPath } from "#lib/access/return-path.ts";
import { currentVisitor } from "#lib/front/visitor.ts";

/** Leads to the operator's OpenID provider. A link and no form, since a policy that lets forms go nowhere else also holds for where they lead. */
export async function GET(request: Request): Promise<Response> {
  const visitor = currentVisitor();
  if (!visitor) return refusal({ ok: false, why: "no-front" });
  const configured = configuredProvider();
  if (!configured) return seeOther("/sign-in");
  const refused = tooManyProviderSteps(request, visitor);
  if (refused) return refused;
  const next = returnPath(new URL(request.url).searchParams.get("next"));
  const begun = await beginSignIn(() => connectedProvider(configured), { redirectUri: configured.redirectUri, next }, Date.now());
  if (begun.ok) return seeOther(begun.url, pendingCookie(begun.pending, visitor.secure));
  log().warn({ problem: begun.problem, detail: begun.detail }, "the OpenID provider could not be used");
  return seeOther(`/sign-in?next=${encodeURIComponent(next)}&problem=provider-${begun.problem}`);
}
