import type { DatabaseSync } from "node:sqlite";
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import { NodeSqliteDriver } from "./driver.ts";

/** Lets Kysely speak to the SQLite that comes with Node. `open` is called once. */
export function sqliteDialect(open: () => DatabaseSync): Dialect {
  return {
    createDriver: () => new NodeSqliteDriver(open),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}
