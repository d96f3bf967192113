import { emptyReport, finished, reduce } from "#lib/report/reduce.ts";
import type { EndEvent, Exchange, Failure, Finding, Input, Report, ReportEvent, StartEvent } from "#lib/report/schema.ts";
import { verdictOf } from "#lib/report/verdict.ts";
import type { Transport } from "#lib/transport/types.ts";
import { judge } from "./judge.ts";
import type { AnyLookup, Lookup } from "./lookup.ts";

/** What a run needs beside the lookup and its input. */
export interface Run {
  transport: Transport;
  /** The exchanges recorded so far; read once, at the end. */
  trace(): Exchange[];
  network: "system" | "demo";
  /** The target as people read it. */
  unicode: string;
  /** For lookups that are about a text. */
  text?: Uint8Array;
}

/**
 * Runs a lookup: start, rows as they arrive, a finding for every check, end. Never throws.
 * A gather that throws ends the report with `failure` and the verdict `unknown`.
 */
export async function* runLookup<In extends Input, Facts>(lookup: Lookup<In, Facts>, input: In, run: Run): AsyncGenerator<ReportEvent> {
  const clock = performance.now();
  yield startEvent(lookup, input, run, run.transport.now());
  const findings: Finding[] = [];
  const end = (rest: Pick<EndEvent, "verdict" | "headline" | "measures"> & { failure?: Failure }): EndEvent => {
    const trace = run.trace();
    const resolvers = [...new Set(trace.flatMap(({ kind, server }) => (kind === "dns" && server !== null ? server : [])))];
    return { event: "end", durationMs: Math.round((performance.now() - clock) * 10) / 10, resolvers, trace, ...rest };
  };
  try {
    const gathering = lookup.gather(input, run.transport, run.text ?? new Uint8Array());
    let step = await gathering.next();
    for (; !step.done; step = await gathering.next()) yield { event: "row", row: step.value };
    for (const check of lookup.checks) {
      const finding = judge(check, step.value);
      findings.push(finding);
      yield { event: "finding", finding };
    }
    yield end({
      verdict: verdictOf(findings),
      headline: lookup.headline(step.value, findings, input),
      measures: lookup.measures(step.value),
    });
  } catch (error) {
    yield end(faulty(error));
  }
}

/** In: milliseconds since the epoch. */
export function startEvent(
  { id, title, columns }: Pick<AnyLookup, "id" | "title" | "columns">,
  input: Input,
  { unicode, network }: Pick<Run, "unicode" | "network">,
  startedAt: number,
): StartEvent {
  return {
    event: "start",
    format: 1,
    lookup: id,
    title,
    input,
    unicode,
    network,
    startedAt: new Date(startedAt).toISOString(),
    columns: [...columns],
  };
}

/** How a lookup ends that a fault of ours has ended. */
export function faulty(error: unknown): Pick<EndEvent, "verdict" | "headline" | "measures"> & { failure: Failure } {
  return {
    verdict: "unknown",
    headline: "Mailvane could not finish this lookup. This is a fault of Mailvane, not of the domain.",
    measures: [],
    failure: { code: "gather-failed", message: error instanceof Error ? error.message : String(error) },
  };
}

/** The report of a whole stream of events. Rejects when the stream ends early. */
export async function collect(events: AsyncIterable<ReportEvent>): Promise<Report> {
  let state = emptyReport;
  for await (const event of events) state = reduce(state, event);
  const report = finished(state);
  if (!report) throw new Error("The stream of events ended before the report did");
  return report;
}
