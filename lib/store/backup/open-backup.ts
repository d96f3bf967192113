import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { attempt, StoreFault } from "#lib/store/fault.ts";
import { refuseNewer, versionOf } from "#lib/store/migrate.ts";
import { migrations } from "#lib/store/migrations/all.ts";
import { sqliteDialect } from "#lib/store/sqlite/dialect.ts";
import type { Tables } from "#lib/store/tables.ts";
import { type Contents, contentsOf } from "./contents.ts";

/** A backup that was read and found whole. */
export interface Backup {
  database: DatabaseSync;
  contents: Contents;
}

/** Opens a backup to be read, and checks it whole: every page, every reference, and that its schema is known here. Out: or why it cannot be used, as a sentence. */
export async function openBackup(file: string): Promise<{ ok: true; backup: Backup } | { ok: false; problem: string }> {
  if (!existsSync(file)) return { ok: false, problem: `There is no file ${file}.` };
  const opened = await attempt(() => checked(file));
  if (opened.ok) return { ok: true, backup: opened.value };
  if (opened.fault === "newer") return { ok: false, problem: opened.cause };
  const what = opened.fault === "damaged" ? "is damaged, or no backup of Mailvane" : "cannot be read";
  return { ok: false, problem: `${file} ${what}: ${opened.cause}.` };
}

async function checked(file: string): Promise<Backup> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const { integrity_check: found } = database.prepare("pragma integrity_check(1)").get() ?? {};
    if (found !== "ok") throw new StoreFault("damaged", String(found));
    if (database.prepare("pragma foreign_key_check").get()) throw new StoreFault("damaged", "rows refer to others that are not there");
    const db = new Kysely<Tables>({ dialect: sqliteDialect(() => database) });
    const version = await versionOf(db, "sqlite");
    if (version === 0) throw new StoreFault("damaged", "it holds no store");
    refuseNewer(version, migrations);
    return { database, contents: await contentsOf(db) };
  } catch (error) {
    database.close();
    throw error;
  }
}
