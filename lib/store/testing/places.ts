import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { StoreLocation } from "#lib/store/open.ts";

/** A kind of database, for `describe.each`. PostgreSQL where its URL is in the environment: `npm test` starts one. */
export interface TestDatabase {
  name: string;
  /** Makes an empty place for a store. */
  place(): Promise<StoreLocation>;
}

const server = process.env.TEST_DATABASE_URL;
const clean: (() => Promise<void>)[] = [];

const sqlite: TestDatabase = {
  name: "SQLite",
  async place() {
    const folder = mkdtempSync(join(tmpdir(), "mailvane-store-"));
    clean.push(async () => rmSync(folder, { recursive: true }));
    return { file: join(folder, "data", "mailvane.db") };
  },
};

const postgres = (url: string): TestDatabase => ({
  name: "PostgreSQL",
  async place() {
    const name = `mailvane_${randomBytes(8).toString("hex")}`;
    await administer(url, `create database ${name}`);
    clean.push(() => administer(url, `drop database ${name} with (force)`));
    const place = new URL(url);
    place.pathname = `/${name}`;
    return { url: place.href };
  },
});

export const databases: TestDatabase[] = server ? [sqlite, postgres(server)] : [sqlite];
if (!server) process.stdout.write("PostgreSQL is left out: TEST_DATABASE_URL names no server. `npm test` starts one where it can.\n");

/** Removes every place that was made, with what is in it. */
export async function removePlaces(): Promise<void> {
  for (const step of clean.splice(0)) await step();
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
