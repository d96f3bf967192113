import { type Kysely, sql } from "kysely";
import type { Queries, Tables } from "#lib/store/tables.ts";

/** Every table with its key, after those that it refers to. */
export const TABLES = {
  users: "id",
  sessions: "token_hash",
  api_tokens: "id",
  runs: "id",
  run_reports: "run_id",
  frozen: "token_hash",
  favourites: "id",
} as const satisfies Record<Exclude<keyof Tables, "mailvane_schema">, string>;

export type TableName = keyof typeof TABLES;

/** What a store holds: how many rows of each table. */
export type Contents = Record<TableName, number>;

/** The tables that there are: a store of an older Mailvane has fewer. */
export async function tablesIn(db: Kysely<Tables>): Promise<TableName[]> {
  const found = new Set((await db.introspection.getTables()).map(({ name }) => name));
  // The keys of a constant.
  return (Object.keys(TABLES) as TableName[]).filter((name) => found.has(name));
}

export async function contentsOf(db: Queries): Promise<Contents> {
  const contents: Contents = { users: 0, sessions: 0, api_tokens: 0, runs: 0, run_reports: 0, frozen: 0, favourites: 0 };
  for (const name of await tablesIn(db)) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(db);
    contents[name] = rows[0]?.count ?? 0;
  }
  return contents;
}
