import { openPostgres } from "./postgres/open.ts";
import { openSqlite } from "./sqlite/open.ts";
import type { Store } from "./store-types.ts";

/** Where the store is: a file of SQLite, or a PostgreSQL database by its URL. */
export type StoreLocation = { file: string } | { url: string };

/** Opens the store and brings its schema up to date. Rejects with what went wrong; `attempt` makes a value of it. */
export function openStore(location: StoreLocation): Promise<Store> {
  return "url" in location ? openPostgres(location.url) : openSqlite(location.file);
}
