import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, Tables } from "#lib/store/tables.ts";

/** Milliseconds. */
const CONNECT = 5_000;
const STATEMENT = 15_000;
const LOCK = 5_000;
/** The type int8 (pg_type). */
const INT8 = 20;

/** A PostgreSQL database, whatever its schema. Connects at the first query. */
export function connectPostgres(url: string): Database {
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
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
