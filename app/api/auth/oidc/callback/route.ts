import { outsideRules } from "#app/server/access.ts";
import { refusal } from "#app/server/guarded.ts";
import { log } from "#app/server/log.ts";
import { pendingCookie, readPendingCookie } from "#app/server/pending-cookie.ts";
import { connectedProvider } from "#app/server/provider.ts";
import { providerStep } from "#app/server/provider-step.ts";
import { seeOther } from "#app/server/read-form.ts";
import { sessionCookie } from "#app/server/session-cookie.ts";
import { withStore } from "#app/server/store.ts";
import { accountOf } from "#lib/access/provider/account.ts";
import { finishSignIn } from "#lib/access/provider/finish.ts";
import { returnPath } from "#lib/access/return-path.ts";
import { startSession } from "#lib/access/sessions.ts";

/** Where the OpenID provider leads people back to: signs them in, or says on the page for it why not. What the browser kept counts once. */
export const GET = providerStep(async (request, { secure }, configured) => {
  const pending = readPendingCookie(request.headers.get("cookie"), secure);
  const answer = new URL(`${configured.redirectUri}${new URL(request.url).search}`);
  const { groupsClaim } = configured;
  const known = await finishSignIn(() => connectedProvider(configured), { answer, pending, groupsClaim });
  const signedIn = await withStore(async (store) => {
    const account = known.ok ? await accountOf(store, known, outsideRules(), Date.now()) : known;
    return account.ok ? { ok: true as const, session: await startSession(store.db, account.user.id, Date.now()) } : account;
  });
  if (!signedIn.ok) return refusal({ ok: false, why: "store" });
  const next = returnPath(pending?.next ?? null);
  const over = pendingCookie(null, secure);
  if (signedIn.value.ok) return seeOther(next, sessionCookie(signedIn.value.session, secure), over);
  const { problem, detail } = signedIn.value;
  log().warn({ problem, detail }, "nobody was signed in by the OpenID provider");
  return seeOther(`/sign-in?next=${encodeURIComponent(next)}&problem=provider-${problem}`, over);
});
