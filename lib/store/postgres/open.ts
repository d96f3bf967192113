import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { bringUpToDate } from "#lib/store/migrate.ts";
import { migrations } from "#lib/store/migrations/all.ts";
import type { Store } from "#lib/store/store-types.ts";
import type { Tables } from "#lib/store/tables.ts";

/** Milliseconds. */
const CONNECT = 5_000;
const STATEMENT = 15_000;
const LOCK = 5_000;

/** Opens a store in a PostgreSQL database. Each migration is one transaction; whoever wants a copy before it makes it with pg_dump. */
export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: CONNECT,
    statement_timeout: STATEMENT,
    lock_timeout: LOCK,
    application_name: "mailvane",
    // Numbers of eight octets are times and counts here, all of them exact as numbers.
    types: { getTypeParser: (oid: number, format?: "text" | "binary") => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // A connection that breaks while nobody uses it: the next query opens another one.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
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

/** The type int8 (pg_type). */
const INT8 = 20;
/** Tells our advisory locks from those of others in the same database. */
const LOCK_CLASS = 0x6d76;
