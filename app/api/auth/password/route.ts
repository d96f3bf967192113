import { tooManyAttempts } from "#app/server/attempts.ts";
import { guarded, refusal } from "#app/server/guarded.ts";
import { readForm, seeOther } from "#app/server/read-form.ts";
import { errorResponse } from "#app/server/respond.ts";
import { sessionCookie } from "#app/server/session-cookie.ts";
import { withStore } from "#app/server/store.ts";
import { hashPassword, passwordProblem, verifyPassword } from "#lib/access/password.ts";
import { startSession } from "#lib/access/sessions.ts";
import { currentVisitor } from "#lib/front/visitor.ts";
import { endSessionsOf } from "#lib/store/sessions.ts";
import { changeUser, findUser } from "#lib/store/users.ts";

/** Changes one's own password. Every session ends, also elsewhere; this browser gets a new one. */
export const POST = guarded("read", async (request, _, { userId, session }) => {
  if (userId === null || session === null) return errorResponse("forbidden", "Only who has signed in with a password can change it.");
  const visitor = currentVisitor();
  const refused = tooManyAttempts(request, `password ${userId}`, "/account");
  if (refused) return refused;
  const field = await readForm(request);
  if (!field) return errorResponse("too-large", "This is larger than any form of this page.");
  const problem = passwordProblem(field("password"));
  if (problem) return seeOther(`/account?problem=${problem}`);
  const changed = await withStore(async (store) => {
    const user = await findUser(store.db, { id: userId });
    if (!user || !(await verifyPassword(field("current"), user.password_hash))) return null;
    const password_hash = await hashPassword(field("password"));
    return store.write("users", async (db) => {
      await changeUser(db, userId, { password_hash });
      await endSessionsOf(db, userId);
      return startSession(db, userId, Date.now());
    });
  });
  if (!changed.ok) return refusal({ ok: false, why: "store" });
  if (changed.value === null) return seeOther("/account?problem=wrong");
  return seeOther("/account?done=password", sessionCookie(changed.value, visitor?.secure ?? false));
});
