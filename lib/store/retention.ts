import type { Store } from "./store-types.ts";

/** Rows that one transaction removes: others can write in between. */
const BATCH = 100;
const DAY = 86_400_000;

export interface Retention {
  keepDays: number;
  keepRuns: number;
}

/** Removes runs that were last seen too long ago or are too many of one domain, expired frozen reports and sessions. Out: how many rows. */
export async function removeOld(store: Store, { keepDays, keepRuns }: Retention, now: number): Promise<number> {
  let removed = 0;
  for (const old of [() => agedRuns(store, now - keepDays * DAY), () => surplusRuns(store, keepRuns)]) {
    for (let ids = await old(); ids.length > 0; ids = await old()) {
      await store.write("retention", async (db) => {
        await db.deleteFrom("runs").where("id", "in", ids).execute();
      });
      removed += ids.length;
    }
  }
  const frozen = await store.db.deleteFrom("frozen").where("expires_at", "<=", now).executeTakeFirst();
  const sessions = await store.db.deleteFrom("sessions").where("expires_at", "<=", now).executeTakeFirst();
  return removed + Number(frozen.numDeletedRows) + Number(sessions.numDeletedRows);
}

async function agedRuns({ db }: Store, before: number): Promise<string[]> {
  const rows = await db.selectFrom("runs").select("id").where("last_seen", "<", before).orderBy("last_seen").limit(BATCH).execute();
  return rows.map(({ id }) => id);
}

/** Of one domain that has more than it may, the oldest. */
async function surplusRuns({ db }: Store, most: number): Promise<string[]> {
  const crowded = await db
    .selectFrom("runs")
    .select(["domain", "network"])
    .groupBy(["domain", "network"])
    .having(({ fn }) => fn.countAll(), ">", most)
    .limit(1)
    .executeTakeFirst();
  if (!crowded) return [];
  const rows = await db
    .selectFrom("runs")
    .select("id")
    .where("domain", "=", crowded.domain)
    .where("network", "=", crowded.network)
    .orderBy("first_seen", "desc")
    .orderBy("id")
    .limit(BATCH)
    .offset(most)
    .execute();
  return rows.map(({ id }) => id);
}
