import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { openStore, type StoreLocation } from "#lib/store/open.ts";
import { reportOfRun } from "#lib/store/runs.ts";
import type { Store } from "#lib/store/store-types.ts";
import { startWriter } from "./writer.ts";
import type { Acknowledged } from "./writer-child.ts";

export interface KillFigures {
  /** Runs that a writer was told are kept, new ones and such as were seen again. */
  acknowledged: number;
  /** What was wrong after a kill: a run that is not there, older than it was, or with other evidence. */
  lost: string[];
}

/** A writer is killed after at most so many runs, and so many milliseconds of the next. */
const MOST_RUNS = 12;
const MOST_PAUSE = 25;

/**
 * Two processes write to one store. In each round the older one is killed with SIGKILL while the other goes on; then the store is opened again, all that
 * either was told is kept is looked for, and another process takes the place of the killed one.
 */
export async function killRounds(
  location: StoreLocation,
  rounds: number,
  finished: (round: number) => void = () => {},
): Promise<KillFigures> {
  const figures: KillFigures = { acknowledged: 0, lost: [] };
  let fresh: Acknowledged[] = [];
  const start = () => startWriter(location, (run) => fresh.push(run));
  const writers = [start(), start()];
  for (let round = 1; round <= rounds; round++) {
    const [oldest] = writers.splice(0, 1);
    writers.push(start());
    await oldest?.told(Math.ceil(Math.random() * MOST_RUNS));
    await pause(Math.random() * MOST_PAUSE);
    await oldest?.kill();
    const acknowledged = fresh;
    fresh = [];
    figures.lost.push(...(await lost(location, acknowledged)));
    figures.acknowledged += acknowledged.length;
    finished(round);
  }
  for (const writer of writers) await writer.kill();
  return figures;
}

async function lost(location: StoreLocation, acknowledged: Acknowledged[]): Promise<string[]> {
  const store = await openStore(location);
  const problems = await Promise.all(acknowledged.map((run) => problemOf(store, run)));
  await store.close();
  return problems.filter((problem) => problem !== null);
}

async function problemOf({ db }: Store, { run, times, evidence }: Acknowledged): Promise<string | null> {
  // In this order: the other writer goes on, and may see the run again in between.
  const kept = await reportOfRun(db, run);
  const row = await db.selectFrom("runs").select("times").where("id", "=", run).executeTakeFirst();
  if (!row || !kept) return `${run} is not there`;
  if (row.times < times) return `${run} was seen ${row.times} times, and ${times} were acknowledged`;
  const [digest, content = ""] = kept.evidence.split(" ");
  if (createHash("sha256").update(content).digest("hex") !== digest) return `${run} has evidence that is not whole`;
  // The evidence of a run that was seen again is that of its newest report.
  return row.times > 1 || digest === evidence ? null : `${run} has other evidence`;
}
