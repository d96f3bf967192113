import { sql } from "kysely";
import { bringUpToDate } from "#lib/store/migrate.ts";
import { migrations } from "#lib/store/migrations/all.ts";
import type { Store } from "#lib/store/store-types.ts";
import { connectPostgres } from "./connect.ts";

/** Opens a store in a PostgreSQL database. Each migration is one transaction; whoever wants a copy before it makes a backup. */
export async function openPostgres(url: string): Promise<Store> {
  const db = connectPostgres(url);
  try {
    await bringUpToDate(db, "postgres", migrations);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    kind: "postgres",
    db,
    write: (subject, work) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${LOCK_CLASS}, hashtext(${subject}))`.execute(transaction);
        return work(transaction);
      }),
    close: () => db.destroy(),
  };
}

/** Tells our advisory locks from those of others in the same database. */
const LOCK_CLASS = 0x6d76;
