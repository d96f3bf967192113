import { dirname, join } from "node:path";
import { Kysely } from "kysely";
import { bringUpToDate, versionOf } from "#lib/store/migrate.ts";
import { migrations } from "#lib/store/migrations/all.ts";
import type { Store } from "#lib/store/store-types.ts";
import type { Tables } from "#lib/store/tables.ts";
import { copyFile } from "./copy.ts";
import { sqliteDialect } from "./dialect.ts";
import { checkFile, openFile } from "./open-file.ts";

/** Opens a store in one file: checks it, copies it where its schema is about to change, and changes it. */
export async function openSqlite(file: string): Promise<Store> {
  const database = openFile(file);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(() => openFile(file)) });
  try {
    checkFile(database);
    const version = await versionOf(db, "sqlite");
    if (version > 0 && version < migrations.length) copyFile(database, join(dirname(file), `before-migration-${version}.db`));
    await bringUpToDate(db, "sqlite", migrations);
  } catch (error) {
    await db.destroy();
    throw error;
  } finally {
    database.close();
  }
  return {
    kind: "sqlite",
    db,
    // The file has one writer at a time, whatever the subject.
    write: (_subject, work) => db.transaction().execute(work),
    close: () => db.destroy(),
  };
}
