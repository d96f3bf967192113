import type { AnyLookup } from "#lib/engine/lookup.ts";
import { runLookup } from "#lib/engine/run.ts";
import type { Scenario } from "#lib/engine/scenario.ts";
import { parseInput } from "#lib/lookups/url.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { Input, ReportEvent } from "#lib/report/schema.ts";
import type { Network } from "#lib/transport/node/network-types.ts";

export interface ScenarioCase {
  lookup: AnyLookup;
  scenario: Scenario;
}
/** A scenario that was run, with every event of its report. */
export interface ScenarioRun extends ScenarioCase {
  events: ReportEvent[];
}

export interface RunOptions {
  /** Scenarios that run side by side. Default: enough to hide the time-outs, few enough that none is late for want of a processor. */
  abreast?: number;
  /** Milliseconds after which the reader of a report leaves. Default: never. */
  patience?: number;
}

/** Runs every case on the network, as the API would. Out: in the order given. */
export async function runScenarios(
  cases: readonly ScenarioCase[],
  network: Network,
  { abreast = 12, patience }: RunOptions = {},
): Promise<ScenarioRun[]> {
  const runs: ScenarioRun[] = [];
  const queue = cases.entries();
  const work = async () => {
    for (const [index, one] of queue) runs[index] = { ...one, events: await eventsOf(one, network, patience) };
  };
  await Promise.all(Array.from({ length: abreast }, work));
  return runs;
}

async function eventsOf({ lookup, scenario }: ScenarioCase, network: Network, patience?: number): Promise<ReportEvent[]> {
  const signal = patience === undefined ? new AbortController().signal : AbortSignal.timeout(patience);
  const input = inputOf({ lookup, scenario });
  const text = textOf({ lookup, scenario });
  const { transport, trace } = network.open({ budget: lookup.budget, signal, via: input.via });
  const run = { transport, trace, network: network.config.network, unicode: toUnicode(input.target), text };
  const events: ReportEvent[] = [];
  for await (const event of runLookup(lookup, input, run)) events.push(event);
  return events;
}

/** As the page and the API read it. Throws where they would refuse it. */
function inputOf({ lookup, scenario: { id, input } }: ScenarioCase): Input {
  const parsed = parseInput(lookup, input);
  if (!parsed.ok) throw new Error(`${id}: ${parsed.issues.map(({ message }) => message).join(" ")}`);
  return parsed.input;
}

/** The scenario's text. Throws where the report would call it by another name than the scenario says. */
function textOf({ lookup, scenario: { id, text, input } }: ScenarioCase): Uint8Array {
  const octets = new TextEncoder().encode(text ?? "");
  const read = lookup.text?.read(octets);
  if (read && (!read.ok || read.name !== input.target))
    throw new Error(`${id}: ${read.ok ? `the text is called ${read.name}` : read.problem}`);
  return octets;
}
