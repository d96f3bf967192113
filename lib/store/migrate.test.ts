import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { Kysely } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { TABLES, tablesIn } from "./backup/contents.ts";
import { StoreFault } from "./fault.ts";
import { bringUpToDate, versionOf } from "./migrate.ts";
import { migrations } from "./migrations/all.ts";
import type { Migration } from "./migrations/migration.ts";
import { openStore, type StoreLocation } from "./open.ts";
import { connectPostgres } from "./postgres/connect.ts";
import { sqliteDialect } from "./sqlite/dialect.ts";
import { openFile } from "./sqlite/open-file.ts";
import type { Store } from "./store-types.ts";
import type { Database, Tables } from "./tables.ts";
import { databases } from "./testing/databases.ts";
import { removePlaces } from "./testing/places.ts";
import { addUser, listUsers } from "./users.ts";

const ADA = { name: "ada", password_hash: null, subject: null, role: "admin" };

afterAll(removePlaces);

/** The database by itself: no migration is applied. */
function bare(place: StoreLocation): { db: Database; kind: Store["kind"] } {
  if ("url" in place) return { db: connectPostgres(place.url), kind: "postgres" };
  return { db: new Kysely<Tables>({ dialect: sqliteDialect(() => openFile(place.file)) }), kind: "sqlite" };
}

/** A store as the first version of the schema had it, with one user. */
async function oldStore(place: StoreLocation): Promise<void> {
  const { db, kind } = bare(place);
  await bringUpToDate(db, kind, migrations.slice(0, 1));
  await addUser(db, ADA, 1);
  await db.destroy();
}

describe.each(databases)("the schema in $name", (database) => {
  test("is brought up to date from the first version, and keeps what is there", async () => {
    const place = await database.place();
    await oldStore(place);
    const store = await openStore(place);
    expect(await versionOf(store.db, store.kind)).toBe(migrations.length);
    expect((await listUsers(store.db)).map(({ name }) => name)).toEqual(["ada"]);
    expect(await tablesIn(store.db)).toEqual(Object.keys(TABLES));
    const all = (await store.db.introspection.getTables()).map(({ name }) => name).sort();
    expect(all).toEqual([...Object.keys(TABLES), "mailvane_schema"].sort());
    await store.close();
  });

  test("that is newer is refused with what to do, and not touched", async () => {
    const place = await database.place();
    await oldStore(place);
    const { db, kind } = bare(place);
    await db.insertInto("mailvane_schema").values({ version: 99, migrated_at: 1 }).execute();
    const opening = openStore(place);
    await expect(opening).rejects.toThrow(StoreFault);
    await expect(opening).rejects.toThrow(
      /newer Mailvane: its schema is version 99, and this one knows \d+\. Start the newer Mailvane, or restore/,
    );
    expect(await versionOf(db, kind)).toBe(99);
    expect(await tablesIn(db)).toEqual(["users", "sessions", "api_tokens"]);
    await db.destroy();
  });

  test("is as before where a migration fails in the middle", async () => {
    const place = await database.place();
    await oldStore(place);
    const { db, kind } = bare(place);
    const breaks: Migration = async (transaction) => {
      await transaction.schema.createTable("halfway").addColumn("id", "text").execute();
      await transaction.updateTable("users").set({ name: "changed" }).execute();
      await transaction.insertInto("nowhere").values({ id: 1 }).execute();
    };
    await expect(bringUpToDate(db, kind, [...migrations.slice(0, 1), breaks])).rejects.toThrow(/nowhere/);
    expect(await versionOf(db, kind)).toBe(1);
    expect((await db.introspection.getTables()).map(({ name }) => name)).not.toContain("halfway");
    expect((await listUsers(db)).map(({ name }) => name)).toEqual(["ada"]);
    await db.destroy();
  });

  test("is made once by those that open an empty store at the same time", async () => {
    const place = await database.place();
    const stores = await Promise.all([openStore(place), openStore(place), openStore(place)]);
    const versions = await stores[0].db.selectFrom("mailvane_schema").select("version").orderBy("version").execute();
    expect(versions.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
    for (const store of stores) await store.close();
  });
});

describe("a file of SQLite", () => {
  const [sqlite] = databases;

  test("is copied before its schema changes, and only then", async () => {
    const place = await sqlite?.place();
    if (!place || "url" in place) throw new Error("SQLite comes first");
    const copy = join(dirname(place.file), "before-migration-1.db");
    await oldStore(place);
    await (await openStore(place)).close();
    const { db, kind } = bare({ file: copy });
    expect(await versionOf(db, kind)).toBe(1);
    expect((await listUsers(db)).map(({ name }) => name)).toEqual(["ada"]);
    await db.destroy();
    await (await openStore(place)).close();
    expect(readdirSync(dirname(place.file)).filter((name) => name.startsWith("before-"))).toEqual(["before-migration-1.db"]);
  });

  test("is not changed where the copy cannot be made", async () => {
    const place = await sqlite?.place();
    if (!place || "url" in place) throw new Error("SQLite comes first");
    await oldStore(place);
    mkdirSync(join(dirname(place.file), "before-migration-1.db", "in-the-way"), { recursive: true });
    await expect(openStore(place)).rejects.toThrow();
    expect(existsSync(join(dirname(place.file), "before-migration-1.db.unfinished"))).toBe(false);
    const { db, kind } = bare(place);
    expect(await versionOf(db, kind)).toBe(1);
    await db.destroy();
  });
});
