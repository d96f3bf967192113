import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { bringUpToDate, refuseNewer, versionOf } from "#lib/store/migrate.ts";
import { migrations } from "#lib/store/migrations/all.ts";
import { putInPlace } from "#lib/store/sqlite/copy.ts";
import { sqliteDialect } from "#lib/store/sqlite/dialect.ts";
import type { Queries, Tables } from "#lib/store/tables.ts";
import { copyRows } from "./copy-rows.ts";

/** Writes what a transaction in PostgreSQL sees to a file of SQLite, with the same version of the schema. The file is whole or not there. */
export async function exportPostgres(transaction: Queries, to: string): Promise<void> {
  const version = await versionOf(transaction, "postgres");
  refuseNewer(version, migrations);
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(() => new DatabaseSync(unfinished)) });
  try {
    await bringUpToDate(db, "sqlite", migrations.slice(0, version));
    await db.transaction().execute((copy) => copyRows(transaction, copy));
    await db.destroy();
    putInPlace(unfinished, to);
  } catch (error) {
    await db.destroy();
    rmSync(unfinished, { force: true });
    throw error;
  }
}
