import "server-only";
import type { Kept } from "#lib/report/change.ts";
import type { SuiteReport } from "#lib/report/suite.ts";
import type { FaultCode } from "#lib/store/fault.ts";
import { keepRun } from "#lib/store/runs.ts";
import { log } from "./log.ts";
import { withStore } from "./store.ts";

const REASONS: Record<FaultCode, string> = {
  full: "The disk of the store is full. Make room; the next report is kept again.",
  locked: "Something else has kept the store locked for five seconds. The next report is kept again once it is free.",
  "read-only": "The store may not be written. Give Mailvane the right to write to its folder.",
  damaged: "The file of the store is damaged. Restore a backup (npm run restore).",
  newer: "The store was written by a newer Mailvane. Start that one, or restore an older backup.",
  remote: "The folder of the store is on a network file system, on which SQLite loses data. Choose another folder, or PostgreSQL.",
  unreachable: "The store cannot be reached. The server’s log names the cause.",
};

/** What is wrong with the store, in words for whoever reads a page. */
export function storeProblem(fault: FaultCode): string {
  return REASONS[fault];
}

/** Keeps a finished report. Never rejects: a report that is not kept is still shown, with the reason. */
export async function keepDomain(report: SuiteReport, evidence: () => string): Promise<Kept> {
  const kept = await withStore((store) => keepRun(store, report, evidence(), Date.now()));
  if (kept.ok) return kept.value;
  log().error({ fault: kept.fault, cause: kept.cause }, "a domain report could not be kept");
  return { kept: false, reason: storeProblem(kept.fault) };
}
