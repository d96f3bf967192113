import "server-only";
import type { Principal } from "#lib/access/roles.ts";
import { listFavourites } from "#lib/store/favourites.ts";
import { withStore } from "./store.ts";

/** The favourite domains of an account; null for whoever has none in the store, whose browser keeps them. */
export async function favouritesOf({ userId }: Principal): Promise<string[] | null> {
  if (userId === null) return null;
  const listed = await withStore(({ db }) => listFavourites(db, userId));
  return listed.ok ? listed.value : [];
}
