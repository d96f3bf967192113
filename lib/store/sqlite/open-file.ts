import { chmodSync, existsSync, mkdirSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreFault } from "#lib/store/fault.ts";

/** File systems of the network, by the magic number of statfs(2): NFS, SMB, SMB2. SQLite's locks are not to be trusted on them. */
const REMOTE = new Set([0x6969, 0xff534d42, 0xfe534d42]);
/** Milliseconds that opening waits for a lock of a moment, such as that of a checkpoint. */
const BUSY_TIMEOUT = 50;

/** Opens the file of the store, and makes it and its folder, readable by their owner alone, where there are none. Throws a StoreFault. */
export function openFile(file: string): DatabaseSync {
  const folder = dirname(file);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (REMOTE.has(statfsSync(folder).type)) throw new StoreFault("remote", `${folder} is on a file system of the network`);
  const isNew = !existsSync(file);
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  if (isNew) chmodSync(file, 0o600);
  // An acknowledged commit is on the disk, whatever happens next (https://www.sqlite.org/pragma.html#pragma_synchronous).
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;");
  return database;
}

/** Throws a StoreFault where the pages of the file contradict each other. */
export function checkFile(database: DatabaseSync): void {
  const row = database.prepare("pragma quick_check(1)").get();
  if (row?.quick_check !== "ok") throw new StoreFault("damaged", `quick_check says: ${row?.quick_check}`);
}
