import { favouritesOf } from "#app/server/favourites.ts";
import { guarded } from "#app/server/guarded.ts";
import { jsonResponse } from "#app/server/respond.ts";

/** The favourite domains of one's account. Without an account they are in the browser, and here are none. */
export const GET = guarded("read", async (_, __, principal) => jsonResponse({ favourites: (await favouritesOf(principal)) ?? [] }));
