import type { StoreLocation } from "#lib/store/open.ts";
import type { Contents } from "./contents.ts";
import { openBackup } from "./open-backup.ts";
import { restoreFile } from "./restore-file.ts";
import { restorePostgres } from "./restore-postgres.ts";
import type { Placed, RestoreOptions } from "./restore-types.ts";

/** What was restored, with what it holds. */
export type Restored = (Extract<Placed, { ok: true }> & { contents: Contents }) | Extract<Placed, { ok: false }>;

/**
 * Puts a backup in the place of the store, whichever database either of them is in. All sessions end: one that was closed since would be open again.
 * Rejects with what the database or the disk says; then the store is as it was.
 */
export async function restore(location: StoreLocation, from: string, options: RestoreOptions): Promise<Restored> {
  const opened = await openBackup(from);
  if (!opened.ok) return opened;
  const { database, contents } = opened.backup;
  try {
    const restored =
      "url" in location ? await restorePostgres(location.url, database, options) : restoreFile(location.file, from, database, options);
    return restored.ok ? { ...restored, contents } : restored;
  } finally {
    database.close();
  }
}
