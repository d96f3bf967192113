import { tooManyAttempts } from "#app/server/attempts.ts";
import { refusal } from "#app/server/guarded.ts";
import { readForm, seeOther } from "#app/server/read-form.ts";
import { errorResponse } from "#app/server/respond.ts";
import { readSessionCookie, sessionCookie } from "#app/server/session-cookie.ts";
import { withStore } from "#app/server/store.ts";
import { verifyPassword } from "#lib/access/password.ts";
import { returnPath } from "#lib/access/return-path.ts";
import { digestOf } from "#lib/access/secrets.ts";
import { startSession } from "#lib/access/sessions.ts";
import { currentVisitor } from "#lib/front/visitor.ts";
import { endSession } from "#lib/store/sessions.ts";
import { findUser } from "#lib/store/users.ts";

/** Starts a session. Whether the name or the password is wrong is not told, neither by words nor by time. */
export async function POST(request: Request): Promise<Response> {
  const visitor = currentVisitor();
  if (!visitor) return refusal({ ok: false, why: "no-front" });
  const refused = tooManyAttempts(request, visitor, "/sign-in");
  if (refused) return refused;
  const field = await readForm(request);
  if (!field) return errorResponse("too-large", "This is larger than any form of this page.");
  const next = returnPath(field("next"));
  const signedIn = await withStore(async ({ db }) => {
    const user = await findUser(db, { name: field("name").trim() });
    const right = await verifyPassword(field("password"), user && !user.disabled ? user.password_hash : null);
    if (!user || !right) return null;
    // Whoever has the old one has no part in the new one, and this browser forgets it.
    const old = readSessionCookie(request.headers.get("cookie"), visitor.secure);
    if (old !== null) await endSession(db, digestOf(old));
    return startSession(db, user.id, Date.now());
  });
  if (!signedIn.ok) return refusal({ ok: false, why: "store" });
  if (signedIn.value === null) return seeOther(`/sign-in?next=${encodeURIComponent(next)}&problem=wrong`);
  return seeOther(next, sessionCookie(signedIn.value, visitor.secure));
}
