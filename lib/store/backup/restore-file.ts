import { chownSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { faultOf } from "#lib/store/fault.ts";
import { copyFile } from "#lib/store/sqlite/copy.ts";
import type { Placed, RestoreOptions } from "./restore-types.ts";

/** Puts a copy of a backup in the place of the store's file. In: the backup's own path, and the backup, open. */
export function restoreFile(file: string, from: string, backup: DatabaseSync, { replace, aside }: RestoreOptions): Placed {
  const there = existsSync(file);
  if (there && realpathSync(file) === realpathSync(from)) return { ok: false, problem: `${from} is the store itself.` };
  if (there && !replace)
    return {
      ok: false,
      problem: `There is a store already: ${file}. Nothing was changed. Add --replace to put the backup in its place; what was there is kept beside it.`,
    };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const prepared = `${file}.restoring`;
  try {
    copyFile(backup, prepared);
    endSessions(prepared);
    giveTo(prepared, statSync(there ? file : dirname(file)));
    if (there && !putAside(file, aside))
      return { ok: false, problem: `Something has ${file} open: stop Mailvane, then restore again. Nothing was changed.` };
    renameSync(prepared, file);
  } finally {
    rmSync(prepared, { force: true });
  }
  return { ok: true, keptAside: there };
}

/** Root restores for whoever Mailvane runs as. */
function giveTo(file: string, { uid, gid }: Stats): void {
  if (process.getuid?.() === 0) chownSync(file, uid, gid);
}

function endSessions(file: string): void {
  const database = new DatabaseSync(file);
  try {
    database.exec("pragma synchronous = full; delete from sessions;");
  } finally {
    database.close();
  }
}

/** Renames the store's file, with all that is committed in it. Out: false where another process has it open. */
function putAside(file: string, aside: string): boolean {
  try {
    const database = new DatabaseSync(file);
    try {
      // Needs the file for itself, and writes the log into it.
      database.exec("pragma journal_mode = delete");
    } finally {
      database.close();
    }
  } catch (error) {
    const fault = faultOf(error);
    if (fault === "locked") return false;
    // A damaged file is kept as it is: that it is damaged may be why somebody restores.
    if (fault !== "damaged") throw error;
  }
  // A log that is still there belongs to what is put aside: beside the backup it would be written into it.
  for (const end of ["-wal", "-shm", ""]) if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${aside}${end}`);
  return true;
}
