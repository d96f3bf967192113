import { guarded, refusal } from "#app/server/guarded.ts";
import { readForm, seeOther } from "#app/server/read-form.ts";
import { errorResponse, jsonResponse } from "#app/server/respond.ts";
import { withStore } from "#app/server/store.ts";
import { SCOPES } from "#lib/access/roles.ts";
import { digestOf } from "#lib/access/secrets.ts";
import { newApiToken } from "#lib/access/tokens.ts";
import { addToken, removeToken, tokensOf } from "#lib/store/tokens.ts";

const MOST = 50;
const DAY = 86_400_000;
const DAYS = ["7", "30", "90", "365"];

/** Makes a token for oneself, which is told this once; with `remove`, takes one away. A token makes no tokens. */
export const POST = guarded("read", async (request, _, { userId, session }) => {
  if (userId === null || session === null) return errorResponse("forbidden", "Only who has signed in has tokens.");
  const field = await readForm(request);
  if (!field) return errorResponse("too-large", "This is larger than any form of this page.");
  if (field("remove") !== "") {
    const removed = await withStore(({ db }) => removeToken(db, userId, field("remove")));
    return removed.ok ? seeOther("/account?done=removed") : refusal({ ok: false, why: "store" });
  }
  const name = field("name").trim().slice(0, 60);
  const scope = SCOPES.find((one) => one === field("scope"));
  const days = DAYS.find((one) => one === field("days"));
  if (name === "" || !scope || !days) return errorResponse("invalid-input", "A token needs a name, a scope and a number of days.");
  const token = newApiToken();
  const made = await withStore(async ({ db }) => {
    if ((await tokensOf(db, userId)).length >= MOST) return false;
    const now = Date.now();
    await addToken(db, { token_hash: digestOf(token), user_id: userId, name, scopes: scope, expires_at: now + Number(days) * DAY }, now);
    return true;
  });
  if (!made.ok) return refusal({ ok: false, why: "store" });
  return made.value
    ? jsonResponse({ token })
    : errorResponse("invalid-input", `You have ${MOST} tokens, the most there may be. Remove one first.`);
});
