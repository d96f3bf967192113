import { refusal } from "#app/server/guarded.ts";
import { configuredProvider } from "#app/server/provider.ts";
import { seeOther } from "#app/server/read-form.ts";
import { readSessionCookie, sessionCookie } from "#app/server/session-cookie.ts";
import { withStore } from "#app/server/store.ts";
import { digestOf } from "#lib/access/secrets.ts";
import { currentVisitor } from "#lib/front/visitor.ts";
import { endSession } from "#lib/store/sessions.ts";

/** Ends the session of this browser, here and in the store. */
export async function POST(request: Request): Promise<Response> {
  const visitor = currentVisitor();
  if (!visitor) return refusal({ ok: false, why: "no-front" });
  const secret = readSessionCookie(request.headers.get("cookie"), visitor.secure);
  const ended = await withStore(async ({ db }) => {
    if (secret !== null) await endSession(db, digestOf(secret));
  });
  if (!ended.ok) return refusal({ ok: false, why: "store" });
  return seeOther(configuredProvider() ? "/sign-in?done=out" : "/sign-in", sessionCookie(null, visitor.secure));
}
