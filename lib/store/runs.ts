import { randomBytes } from "node:crypto";
import { compareSnapshots } from "#lib/history/compare.ts";
import { carriedOver, type Snapshot, snapshotSchema } from "#lib/history/snapshot.ts";
import { takeSnapshot } from "#lib/history/take-snapshot.ts";
import { type Comparison, comparisonSchema, type Kept } from "#lib/report/change.ts";
import { isSame } from "#lib/report/is-same.ts";
import { type Counts, countsSchema, type SuiteReport } from "#lib/report/suite.ts";
import { packed, unpacked } from "./packed.ts";
import type { Store } from "./store-types.ts";
import type { Queries, RunTable } from "./tables.ts";

/** A run without its report, as a timeline shows it. */
export interface RunSummary {
  id: string;
  domain: string;
  /** Milliseconds since the epoch. */
  firstSeen: number;
  lastSeen: number;
  times: number;
  verdict: SuiteReport["verdict"];
  headline: string;
  counts: Counts;
  /** With the run before; null for the first that is known. */
  comparison: Comparison | null;
}

export type Network = SuiteReport["network"];

/**
 * Keeps a finished report with its evidence. A result that is the same as the last one is no run of its own: it moves when that was last seen, and its
 * report stands for it from then on.
 * In: the evidence as text. Resolves once it is on the disk; rejects where it is not.
 */
export async function keepRun(store: Store, report: SuiteReport, evidence: string, now: number): Promise<Extract<Kept, { kept: true }>> {
  const domain = report.input.target;
  const taken = takeSnapshot(report);
  const { kept: _kept, ...plain } = report;
  const [reportOctets, evidenceOctets] = await Promise.all([packed(JSON.stringify(plain)), packed(evidence)]);
  return store.write(`run ${report.network} ${domain}`, async (db) => {
    const last = await lastRun(db, domain, report.network);
    const before = last && snapshotSchema.parse(JSON.parse(last.snapshot));
    const snapshot = before ? carriedOver(before, taken) : taken;
    const comparison = before && { ...compareSnapshots(before, snapshot), open: compareSnapshots(before, taken).open };
    if (last && before && comparison && isSame(comparison) && last.verdict === report.verdict) {
      const times = last.times + 1;
      // A slower instance may come after a faster one that began later.
      const newest = now >= last.last_seen;
      await db
        .updateTable("runs")
        .set({
          ...(newest && { last_seen: now, headline: report.headline, counts: JSON.stringify(report.counts) }),
          times,
          // What had no answer until now is known from now on, so that the next change of it is seen.
          snapshot: JSON.stringify(carriedOver(taken, before)),
        })
        .where("id", "=", last.id)
        .execute();
      if (newest)
        await db.updateTable("run_reports").set({ report: reportOctets, evidence: evidenceOctets }).where("run_id", "=", last.id).execute();
      const earlier = readComparison(last.changes) ?? comparison;
      return acknowledged({ ...last, times }, await beforeLast(db, last), { ...earlier, open: comparison.open });
    }
    const id = randomBytes(8).toString("hex");
    const row: RunTable = {
      id,
      domain,
      network: report.network,
      first_seen: now,
      last_seen: now,
      times: 1,
      verdict: report.verdict,
      headline: report.headline,
      counts: JSON.stringify(report.counts),
      snapshot: JSON.stringify(snapshot),
      changes: JSON.stringify(comparison ?? null),
    };
    await db.insertInto("runs").values(row).execute();
    await db.insertInto("run_reports").values({ run_id: id, report: reportOctets, evidence: evidenceOctets }).execute();
    return acknowledged(row, last?.last_seen ?? null, comparison ?? null);
  });
}

function acknowledged(
  run: Pick<RunTable, "id" | "first_seen" | "times">,
  since: number | null,
  comparison: Comparison | null,
): Extract<Kept, { kept: true }> {
  return {
    kept: true,
    run: run.id,
    firstSeen: new Date(run.first_seen).toISOString(),
    times: run.times,
    since: since === null ? null : new Date(since).toISOString(),
    comparison,
  };
}

function lastRun(db: Queries, domain: string, network: Network): Promise<RunTable | undefined> {
  return runsOf(db, domain, network).selectAll().limit(1).executeTakeFirst();
}

async function beforeLast(db: Queries, { domain, network, first_seen }: RunTable): Promise<number | null> {
  const run = await runsOf(db, domain, network).select("last_seen").where("first_seen", "<", first_seen).limit(1).executeTakeFirst();
  return run?.last_seen ?? null;
}

/** Newest first. */
function runsOf(db: Queries, domain: string, network: Network) {
  return db.selectFrom("runs").where("domain", "=", domain).where("network", "=", network).orderBy("first_seen", "desc").orderBy("id");
}

/** The newest runs of a domain, newest first; of those only that were first seen before a moment, where one is given. */
export async function listRuns(db: Queries, domain: string, network: Network, most: number, before?: number): Promise<RunSummary[]> {
  const runs = runsOf(db, domain, network).selectAll().limit(most);
  const rows = await (before === undefined ? runs : runs.where("first_seen", "<", before)).execute();
  return rows.map(summaryOf);
}

export async function findRun(
  db: Queries,
  domain: string,
  network: Network,
  id: string,
): Promise<(RunSummary & { snapshot: Snapshot }) | null> {
  const row = await runsOf(db, domain, network).selectAll().where("id", "=", id).executeTakeFirst();
  return row ? { ...summaryOf(row), snapshot: snapshotSchema.parse(JSON.parse(row.snapshot)) } : null;
}

/** The report of a run with its evidence as text. The report is of a format of ours, and of version 1. */
export async function reportOfRun(db: Queries, id: string): Promise<{ report: SuiteReport; evidence: string } | null> {
  const row = await db.selectFrom("run_reports").selectAll().where("run_id", "=", id).executeTakeFirst();
  if (!row) return null;
  const [report, evidence] = await Promise.all([unpacked(row.report), unpacked(row.evidence)]);
  return { report: JSON.parse(report) as SuiteReport, evidence };
}

function summaryOf(row: RunTable): RunSummary {
  return {
    id: row.id,
    domain: row.domain,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    times: row.times,
    // Written by `keepRun` alone, from a report of this type.
    verdict: row.verdict as RunSummary["verdict"],
    headline: row.headline,
    counts: countsSchema.parse(JSON.parse(row.counts)),
    comparison: readComparison(row.changes),
  };
}

function readComparison(text: string): Comparison | null {
  return comparisonSchema.nullable().parse(JSON.parse(text));
}
