import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import { refuseNewer, versionOf } from "#lib/store/migrate.ts";
import { migrations } from "#lib/store/migrations/all.ts";
import type { StoreLocation } from "#lib/store/open.ts";
import { connectPostgres } from "#lib/store/postgres/connect.ts";
import { copyFile } from "#lib/store/sqlite/copy.ts";
import { sqliteDialect } from "#lib/store/sqlite/dialect.ts";
import { openFile } from "#lib/store/sqlite/open-file.ts";
import type { Tables } from "#lib/store/tables.ts";
import type { Contents } from "./contents.ts";
import { exportPostgres } from "./export-postgres.ts";
import { openBackup } from "./open-backup.ts";

/** What was written, or why nothing was, as a sentence. */
export type BackedUp = { ok: true; contents: Contents } | { ok: false; problem: string };

/**
 * Writes the store, as it is at this moment, to one file, and reads that file back. Mailvane may run meanwhile, and the schema of the store is not changed.
 * In: `replace`, whether a file that has the name already may go. Rejects with what the database or the disk says.
 */
export async function backUp(location: StoreLocation, to: string, { replace }: { replace: boolean }): Promise<BackedUp> {
  if (!existsSync(dirname(to))) return { ok: false, problem: `There is no folder ${dirname(to)}.` };
  if ("file" in location && !existsSync(location.file))
    return { ok: false, problem: `There is no store yet: ${location.file} does not exist.` };
  if (existsSync(to) && !replace)
    return { ok: false, problem: `${to} is there already, and nothing was written. Name another file, or add --replace.` };
  await ("url" in location ? fromPostgres(location.url, to) : fromSqlite(location.file, to));
  const opened = await openBackup(to);
  if (!opened.ok) return opened;
  opened.backup.database.close();
  return { ok: true, contents: opened.backup.contents };
}

async function fromSqlite(file: string, to: string): Promise<void> {
  const database = openFile(file);
  try {
    refuseNewer(await versionOf(new Kysely<Tables>({ dialect: sqliteDialect(() => database) }), "sqlite"), migrations);
    copyFile(database, to);
  } finally {
    database.close();
  }
}

async function fromPostgres(url: string, to: string): Promise<void> {
  const db = connectPostgres(url);
  try {
    await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute((transaction) => exportPostgres(transaction, to));
  } finally {
    await db.destroy();
  }
}
