import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";

/** Copies the database, as it is at this moment, to a file that is whole or not there. Others may write meanwhile. */
export function copyFile(database: DatabaseSync, to: string): void {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    database.prepare("vacuum into ?").run(unfinished);
    putInPlace(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Gives a finished file its name, once it is on the disk; its owner alone may read it. What had the name is gone. */
export function putInPlace(unfinished: string, to: string): void {
  chmodSync(unfinished, 0o600);
  toDisk(unfinished, "r+");
  renameSync(unfinished, to);
  // The name is on the disk too only when its folder is; Windows opens no folders.
  if (process.platform !== "win32") toDisk(dirname(to), "r");
}

function toDisk(path: string, flags: "r" | "r+"): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
