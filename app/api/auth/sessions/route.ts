import { guarded, refusal } from "#app/server/guarded.ts";
import { seeOther } from "#app/server/read-form.ts";
import { errorResponse } from "#app/server/respond.ts";
import { withStore } from "#app/server/store.ts";
import { endSessionsOf } from "#lib/store/sessions.ts";

/** Ends all of one's sessions but this one. */
export const POST = guarded("read", async (_request, _, { userId, session }) => {
  if (userId === null || session === null) return errorResponse("forbidden", "Only who has signed in has sessions.");
  const ended = await withStore(({ db }) => endSessionsOf(db, userId, session));
  return ended.ok ? seeOther("/account?done=sessions") : refusal({ ok: false, why: "store" });
});
