import "server-only";
import { compareSnapshots } from "#lib/history/compare.ts";
import type { History, Run } from "#lib/history/history-format.ts";
import type { SuiteReport } from "#lib/report/suite.ts";
import type { Attempt } from "#lib/store/fault.ts";
import { findRun, listRuns, type RunSummary, reportOfRun } from "#lib/store/runs.ts";
import type { Queries } from "#lib/store/tables.ts";
import { config } from "./config.ts";
import { network } from "./network.ts";
import { comparisonForReader, sayForReader, suiteForReader } from "./readers-language.ts";
import { withStore } from "./store.ts";
import { storeConfig } from "./store-config.ts";

/** Runs on a page. */
const PAGE = 50;

export interface HistoryQuestion {
  /** Older ones than this run. */
  before?: string;
  /** Two runs to be compared; without the second, with the newest. */
  from?: string;
  to?: string;
}

/** What was kept of a domain, in the reader's language. Null where a run is named that is not kept of it. */
export function historyOf(domain: string, { before, from, to }: HistoryQuestion): Promise<Attempt<History | null>> {
  return withStore(async ({ db }) => {
    const known = before === undefined ? null : await runOf(db, domain, before);
    if (before !== undefined && !known) return null;
    const runs = await listRuns(db, domain, network().config.network, PAGE + 1, known?.firstSeen);
    const shown = runs.slice(0, PAGE);
    const compared = from === undefined ? null : await compare(db, domain, from, to);
    if (from !== undefined && !compared) return null;
    const { keepDays, keepRuns } = storeConfig(config());
    const older = runs.length > PAGE ? (shown.at(-1)?.id ?? null) : null;
    return { domain, runs: shown.map(runForReader), before: older, compared, keep: { days: keepDays, runs: keepRuns } };
  });
}

/** A kept report, in the reader's language. Null where there is none of this id and domain. */
export function keptReport(domain: string, id: string): Promise<Attempt<{ run: Run; report: SuiteReport } | null>> {
  return withStore(async ({ db }) => {
    const run = await runOf(db, domain, id);
    const kept = run && (await reportOfRun(db, run.id));
    return kept ? { run: runForReader(run), report: suiteForReader(kept.report) } : null;
  });
}

async function compare(db: Queries, domain: string, from: string, to: string | undefined): Promise<History["compared"]> {
  const newest = to ?? (await listRuns(db, domain, network().config.network, 1)).at(0)?.id ?? "";
  const [earlier, later] = await Promise.all([runOf(db, domain, from), runOf(db, domain, newest)]);
  if (!earlier || !later) return null;
  return { from: earlier.id, to: later.id, comparison: comparisonForReader(compareSnapshots(earlier.snapshot, later.snapshot)) };
}

function runOf(db: Queries, domain: string, id: string) {
  return findRun(db, domain, network().config.network, id);
}

function runForReader({ id, firstSeen, lastSeen, times, verdict, headline, counts, comparison }: RunSummary): Run {
  return {
    ...{ id, times, verdict, counts },
    firstSeen: new Date(firstSeen).toISOString(),
    lastSeen: new Date(lastSeen).toISOString(),
    headline: sayForReader(headline),
    comparison: comparison && comparisonForReader(comparison),
  };
}
