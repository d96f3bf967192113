import type { ReportEvent } from "#lib/report/schema.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";
import { metrics } from "./metrics.ts";

/** The events of a report, counted as they pass. What comes after `stopped` tells of the stop, not of what was looked up, and is not counted. */
export async function* counted(lookup: string, events: AsyncGenerator<ReportEvent>, stopped: AbortSignal): AsyncGenerator<ReportEvent> {
  const { reports, reportSeconds, checks } = metrics();
  const stop = reportSeconds.startTimer({ lookup });
  let verdict = "stopped";
  try {
    for await (const event of events) {
      if (event.event === "finding" && !stopped.aborted) checks.inc({ lookup, outcome: event.finding.outcome });
      if (event.event === "end" && !stopped.aborted) verdict = event.failure ? "failure" : event.verdict;
      yield event;
    }
  } finally {
    reports.inc({ lookup, verdict });
    stop();
  }
}

/** The events of a report of several lookups, counted as they pass: each lookup by itself, and the whole. */
export async function* countedSuite(suite: string, events: AsyncGenerator<SuiteEvent>, stopped: AbortSignal): AsyncGenerator<SuiteEvent> {
  const { reports, reportSeconds, checks } = metrics();
  const stop = reportSeconds.startTimer({ lookup: suite });
  let verdict = "stopped";
  try {
    for await (const event of events) {
      if (event.event === "part" && !stopped.aborted) {
        const { lookup, part } = event;
        if (part.event === "finding") checks.inc({ lookup, outcome: part.finding.outcome });
        if (part.event === "end") reports.inc({ lookup, verdict: part.verdict });
      }
      if (event.event === "end" && !stopped.aborted) verdict = event.verdict;
      yield event;
    }
  } finally {
    reports.inc({ lookup: suite, verdict });
    stop();
  }
}
