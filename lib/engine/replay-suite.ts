import type { SuiteReport } from "#lib/report/suite.ts";
import { emptySuite, finishedSuite, reduceSuite } from "#lib/report/suite-state.ts";
import type { DnssecTrust } from "#lib/transport/dnssec-types.ts";
import { emptyRecording } from "#lib/transport/recording/recording.ts";
import type { Evidence } from "#lib/transport/recording/recording-text.ts";
import { replayTransport } from "#lib/transport/recording/replay.ts";
import { runSuite } from "./run-suite.ts";
import type { Suite } from "./suite.ts";

/**
 * Judges an old report again by the lookups and checks of today, on nothing but what was answered at the time. Sends nothing.
 * In: the cryptography and the trust anchors of this process.
 * Out: a report of the same time and with the same transcripts. What today's lookups ask and those of the time did not is unknown.
 */
export async function replaySuite(suite: Suite, report: SuiteReport, evidence: Evidence, dnssec: DnssecTrust): Promise<SuiteReport> {
  const { input, unicode, network, leftOut, startedAt, durationMs } = report;
  const open = (_budget: number, part: string) => ({
    transport: replayTransport(evidence.get(part) ?? emptyRecording(Date.parse(startedAt)), dnssec),
    trace: () => report.reports.find(({ lookup }) => lookup === part)?.trace ?? [],
  });
  let state = emptySuite;
  for await (const event of runSuite(suite, input, { open, network, unicode, active: leftOut.length === 0 }))
    state = reduceSuite(state, event);
  const judged = finishedSuite(state);
  if (!judged) throw new Error("The stream of events ended before the report did");
  return { ...judged, startedAt, durationMs };
}
