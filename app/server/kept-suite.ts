import "server-only";
import { runSuite } from "#lib/engine/run-suite.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import type { Input } from "#lib/report/schema.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";
import { emptySuite, finishedSuite, reduceSuite } from "#lib/report/suite-state.ts";
import { recordTransport } from "#lib/transport/recording/record.ts";
import { evidenceText } from "#lib/transport/recording/recording-text.ts";
import { keepDomain } from "./keep-domain.ts";
import { network } from "./network.ts";

type Records = ReadonlyMap<string, ReturnType<typeof recordTransport>>;

export interface SuiteQuestion {
  unicode: string;
  fresh: boolean;
  signal: AbortSignal;
  /** With the lookups that connect to the servers of whoever is checked. */
  active: boolean;
  /** Without those that ask blacklists. */
  withoutLists?: boolean;
}

/**
 * Runs all lookups of a domain on the process's network; the signal stops them. A whole report is kept, and the last event says what became of it; one
 * without the active lookups is not, since crawlers may start it.
 */
export async function* keptSuite(
  input: Input,
  { unicode, fresh, signal, active, withoutLists }: SuiteQuestion,
): AsyncGenerator<SuiteEvent> {
  const records = new Map<string, ReturnType<typeof recordTransport>>();
  const open = (budget: number, part: string) => {
    const opened = network().open({ budget, signal, fresh });
    if (!active) return opened;
    const record = recordTransport(opened.transport);
    records.set(part, record);
    return { transport: record.transport, trace: opened.trace };
  };
  let state = emptySuite;
  for await (const event of runSuite(domainReport, input, { open, network: network().config.network, unicode, active, withoutLists })) {
    if (active) state = reduceSuite(state, event);
    yield event;
  }
  const report = active && !signal.aborted ? finishedSuite(state) : null;
  if (report) yield { event: "kept", kept: await keepDomain(report, () => textOf(records)) };
}

function textOf(records: Records): string {
  const parts = [...records].map(([part, { recording }]) => [part, recording] as const);
  const secrets = [...records.values()].flatMap(({ secrets }) => [...secrets]);
  return evidenceText(new Map(parts), new Set(secrets));
}
