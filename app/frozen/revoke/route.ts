import { guarded, refusedRevoking } from "#app/server/guarded.ts";
import { storeProblem } from "#app/server/keep-domain.ts";
import { network } from "#app/server/network.ts";
import { reachOf } from "#app/server/owner.ts";
import { readForm, seeOther } from "#app/server/read-form.ts";
import { errorResponse } from "#app/server/respond.ts";
import { withStore } from "#app/server/store.ts";
import { revoke } from "#lib/store/frozen.ts";

/** The form of a page that revokes a frozen report: one's own, or anybody's where one may change what is kept. */
export const POST = guarded("history", async (request, _, principal) => {
  const refused = refusedRevoking(principal);
  if (refused) return refused;
  const field = await readForm(request);
  if (!field) return errorResponse("too-large", "This is larger than any form of this page.");
  const revoked = await withStore(({ db }) => revoke(db, field("id"), network().config.network, reachOf(principal)));
  if (!revoked.ok) return errorResponse("unavailable", storeProblem(revoked.fault));
  return seeOther(revoked.value ? "/frozen?done=revoked" : "/frozen?problem=gone");
});
