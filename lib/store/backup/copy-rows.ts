import { sql } from "kysely";
import type { Queries } from "#lib/store/tables.ts";
import { TABLES, type TableName, tablesIn } from "./contents.ts";

/** Rows that are in memory at a time: a report may take some hundred kilobytes. */
const PAGE = 50;

type Row = Record<string, unknown>;

/** Copies every row from one store to another whose tables are empty and of the same version, whatever databases they are in. */
export async function copyRows(from: Queries, to: Queries): Promise<void> {
  for (const table of await tablesIn(from)) {
    for (let rows = await page(from, table, null); rows.length > 0; rows = await page(from, table, rows.at(-1) ?? null)) {
      await insert(to, table, rows);
    }
  }
}

async function page(db: Queries, table: TableName, after: Row | null): Promise<Row[]> {
  const key = sql.ref(TABLES[table]);
  const rest = after ? sql`where ${key} > ${after[TABLES[table]]}` : sql``;
  return (await sql<Row>`select * from ${sql.table(table)} ${rest} order by ${key} limit ${PAGE}`.execute(db)).rows;
}

async function insert(db: Queries, table: TableName, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(db);
}
