import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";

/** Copies the database, as it is at this moment, to a file that is whole or not there. Others may write meanwhile. */
export function copyFile(database: DatabaseSync, to: string): void {
  const unfinished = `${to}.unfinished`;
  if (existsSync(unfinished)) rmSync(unfinished);
  database.prepare("vacuum into ?").run(unfinished);
  chmodSync(unfinished, 0o600);
  const handle = openSync(unfinished, "r+");
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, to);
}
