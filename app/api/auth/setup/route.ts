import { accessFor } from "#app/server/access.ts";
import { tooManyAttempts } from "#app/server/attempts.ts";
import { refusal } from "#app/server/guarded.ts";
import { readForm, seeOther } from "#app/server/read-form.ts";
import { errorResponse } from "#app/server/respond.ts";
import { sessionCookie } from "#app/server/session-cookie.ts";
import { withStore } from "#app/server/store.ts";
import { passwordProblem } from "#lib/access/password.ts";
import { sameSecret } from "#lib/access/secrets.ts";
import { startSession } from "#lib/access/sessions.ts";
import { makeFirstAdmin } from "#lib/access/setup.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";
import { currentVisitor } from "#lib/front/visitor.ts";

/** Makes the first account, for whoever has the token that the start printed or sits at this machine alone, and signs it in. */
export async function POST(request: Request): Promise<Response> {
  const visitor = currentVisitor();
  if (!visitor) return refusal({ ok: false, why: "no-front" });
  const refused = tooManyAttempts(request, visitor, "/setup");
  if (refused) return refused;
  const field = await readForm(request);
  if (!field) return errorResponse("too-large", "This is larger than any form of this page.");
  const access = await accessFor("administer", request.headers);
  const local = access.ok && access.principal.kind === "local";
  const { setupToken: token } = lifecycle();
  if (!local && (token === null || !sameSecret(field("token").trim(), token))) return seeOther("/setup?problem=token");
  const problem = passwordProblem(field("password"));
  if (problem) return seeOther(`/setup?problem=${problem}`);
  const made = await withStore(async (store) => {
    const user = await makeFirstAdmin(store, field("password"), Date.now());
    return user && startSession(store.db, user.id, Date.now());
  });
  if (!made.ok) return refusal({ ok: false, why: "store" });
  // Once there is an account, this door is closed.
  lifecycle().setupToken = null;
  return made.value === null ? seeOther("/sign-in") : seeOther("/account", sessionCookie(made.value, visitor.secure));
}
