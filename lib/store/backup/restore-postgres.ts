import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { openPostgres } from "#lib/store/postgres/open.ts";
import { copyFile } from "#lib/store/sqlite/copy.ts";
import { openSqlite } from "#lib/store/sqlite/open.ts";
import type { Store } from "#lib/store/store-types.ts";
import { contentsOf, TABLES } from "./contents.ts";
import { copyRows } from "./copy-rows.ts";
import { exportPostgres } from "./export-postgres.ts";
import type { Placed, RestoreOptions } from "./restore-types.ts";

/** Puts the rows of a backup in the place of those in the database, in one transaction. Mailvane may run meanwhile. */
export async function restorePostgres(url: string, backup: DatabaseSync, options: RestoreOptions): Promise<Placed> {
  const folder = mkdtempSync(join(tmpdir(), "mailvane-restore-"));
  try {
    const file = join(folder, "backup.db");
    copyFile(backup, file);
    // Brings the copy to the version that the database has once it is open.
    const source = await openSqlite(file);
    try {
      await source.db.deleteFrom("sessions").execute();
      return await replaceRows(url, source, options);
    } finally {
      await source.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function replaceRows(url: string, source: Store, { replace, aside }: RestoreOptions): Promise<Placed> {
  const store = await openPostgres(url);
  const all = sql.join(Object.keys(TABLES).map((name) => sql.table(name)));
  try {
    return await store.db.transaction().execute(async (transaction): Promise<Placed> => {
      await sql`lock table ${all} in access exclusive mode`.execute(transaction);
      const there = Object.values(await contentsOf(transaction)).some((count) => count > 0);
      if (there && !replace)
        return {
          ok: false,
          problem:
            "The database holds a store already. Nothing was changed. Add --replace to put the backup in its place; what was there is kept in a file.",
        };
      if (there) {
        mkdirSync(dirname(aside), { recursive: true, mode: 0o700 });
        await exportPostgres(transaction, aside);
        await sql`truncate ${all}`.execute(transaction);
      }
      await copyRows(source.db, transaction);
      return { ok: true, keptAside: there };
    });
  } finally {
    await store.close();
  }
}
