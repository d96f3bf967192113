import { type Kysely, sql } from "kysely";
import { StoreFault } from "./fault.ts";
import type { Migration } from "./migrations/migration.ts";
import type { Store } from "./store-types.ts";
import type { Database, Tables } from "./tables.ts";

/**
 * Applies what is missing, each migration in a transaction of its own, in order. Two processes that do it at once wait for each other.
 * Rejects with a StoreFault where the schema is newer than any known here.
 */
export async function bringUpToDate(db: Database, kind: Store["kind"], migrations: readonly Migration[]): Promise<void> {
  await createVersionTable(db);
  for (let more = true; more; )
    more = await db.transaction().execute(async (transaction) => {
      if (kind === "postgres") await sql`lock table mailvane_schema in exclusive mode`.execute(transaction);
      const version = await readVersion(transaction);
      refuseNewer(version, migrations);
      const migration = migrations[version];
      if (!migration) return false;
      await migration(transaction, kind);
      await transaction
        .insertInto("mailvane_schema")
        .values({ version: version + 1, migrated_at: Date.now() })
        .execute();
      return true;
    });
}

/** How many migrations the schema has seen: 0 where there is none yet. */
export async function versionOf(db: Database, kind: Store["kind"]): Promise<number> {
  const table =
    kind === "sqlite"
      ? sql`select 1 from sqlite_master where name = 'mailvane_schema'`
      : sql`select 1 where to_regclass('mailvane_schema') is not null`;
  const { rows } = await table.execute(db);
  return rows.length === 0 ? 0 : readVersion(db);
}

async function readVersion(db: Kysely<Tables>): Promise<number> {
  const { version } = await db
    .selectFrom("mailvane_schema")
    .select(({ fn }) => fn.max("version").as("version"))
    .executeTakeFirstOrThrow();
  return version ?? 0;
}

/** Two PostgreSQL sessions that create the same table at once may fail in the catalogue: the second try finds it. */
async function createVersionTable(db: Database): Promise<void> {
  const create = () =>
    db.schema
      .createTable("mailvane_schema")
      .ifNotExists()
      .addColumn("version", "integer", (column) => column.primaryKey())
      .addColumn("migrated_at", "bigint", (column) => column.notNull())
      .execute();
  await create().catch(create);
}

/** Throws a StoreFault where the schema has seen more migrations than are known here. */
export function refuseNewer(version: number, { length: known }: readonly Migration[]): void {
  if (version > known) throw new StoreFault("newer", newer(version, known));
}

function newer(version: number, known: number): string {
  return `The store was written by a newer Mailvane: its schema is version ${version}, and this one knows ${known}. Start the newer Mailvane, or restore a backup that was made before the upgrade.`;
}
