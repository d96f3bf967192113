import type { Queries } from "./tables.ts";

/** Of one account. */
export const MOST_FAVOURITES = 50;

/** The domains that an account keeps at hand, in the order in which they were added. */
export async function listFavourites(db: Queries, userId: string): Promise<string[]> {
  const rows = await db.selectFrom("favourites").select("domain").where("user_id", "=", userId).orderBy("added_at").orderBy("id").execute();
  return rows.map(({ domain }) => domain);
}

/** Adds a domain; one that is there already stays where it is. Out: false where there are too many. */
export async function addFavourite(db: Queries, userId: string, domain: string, now: number): Promise<boolean> {
  const known = await listFavourites(db, userId);
  if (known.includes(domain)) return true;
  if (known.length >= MOST_FAVOURITES) return false;
  const row = { id: `${userId} ${domain}`, user_id: userId, domain, added_at: now };
  await db
    .insertInto("favourites")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  return true;
}

export async function removeFavourite(db: Queries, userId: string, domain: string): Promise<void> {
  await db.deleteFrom("favourites").where("user_id", "=", userId).where("domain", "=", domain).execute();
}
