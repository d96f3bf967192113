import { guarded } from "#app/server/guarded.ts";
import { storeProblem } from "#app/server/keep-domain.ts";
import { readDomain } from "#app/server/read-domain.ts";
import { errorResponse } from "#app/server/respond.ts";
import { withStore } from "#app/server/store.ts";
import type { Principal } from "#lib/access/roles.ts";
import { addFavourite, removeFavourite } from "#lib/store/favourites.ts";
import type { Queries } from "#lib/store/tables.ts";

interface Context {
  params: Promise<{ domain: string }>;
}

/** Keeps a domain at hand, in one's own account. */
export const PUT = guarded<Context>("read", async (_, { params }, principal) =>
  change((await params).domain, principal, (db, userId, domain) => addFavourite(db, userId, domain, Date.now())),
);

export const DELETE = guarded<Context>("read", async (_, { params }, principal) =>
  change((await params).domain, principal, async (db, userId, domain) => {
    await removeFavourite(db, userId, domain);
    return true;
  }),
);

async function change(
  segment: string,
  { kind, userId }: Principal,
  work: (db: Queries, userId: string, domain: string) => Promise<boolean>,
): Promise<Response> {
  if (kind !== "user" || userId === null)
    return errorResponse("forbidden", "Favourites are kept for whoever has signed in; other browsers keep their own.");
  const reading = readDomain(segment);
  if (!reading.ok) return errorResponse("invalid-input", "The question cannot be asked as it stands.", reading.issues);
  const done = await withStore((store) => store.write(`favourites ${userId}`, (db) => work(db, userId, reading.input.target)));
  if (!done.ok) return errorResponse("unavailable", storeProblem(done.fault));
  return done.value
    ? new Response(null, { status: 204 })
    : errorResponse("invalid-input", "You have as many favourites as there can be. Remove one first.");
}
