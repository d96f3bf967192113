import { runSuite } from "#lib/engine/run-suite.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import type { Exchange } from "#lib/report/schema.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";
import type { Network } from "#lib/transport/node/network-types.ts";

/** A domain with servers of every kind, that passes every check. */
export const HEALTHY = "healthy.test";

/** The events of a domain report, as the product makes it. `fresh`: past the cache. */
export function suite(
  network: Network,
  target: string,
  { active, fresh = true }: { active: boolean; fresh?: boolean },
): AsyncGenerator<SuiteEvent> {
  const { signal } = new AbortController();
  const open = (budget: number) => network.open({ budget, signal, fresh });
  return runSuite(domainReport, { target }, { open, network: "demo", unicode: target, active });
}

/** Makes a report to its end. Out: its milliseconds, the questions sent, and how many exchanges had no answer in time. */
export async function report(network: Network, target: string, how: { active: boolean; fresh?: boolean }) {
  const start = performance.now();
  const events = await drained(suite(network, target, how));
  const wall = performance.now() - start;
  const exchanges = exchangesOf(events);
  if (target === HEALTHY && !events.some((event) => event.event === "end" && event.verdict === "pass"))
    throw new Error(`${target} does not pass`);
  return { wall, sent: sentIn(events), timeouts: exchanges.filter(({ status }) => status === "timeout").length };
}

export async function drained(source: AsyncGenerator<SuiteEvent>): Promise<SuiteEvent[]> {
  const events: SuiteEvent[] = [];
  for await (const event of source) events.push(event);
  return events;
}

function exchangesOf(events: readonly SuiteEvent[]): Exchange[] {
  return events.flatMap((event) => (event.event === "part" && event.part.event === "end" ? event.part.trace : []));
}

/** Questions that were not answered from the cache: each once, though several lookups may show it. */
export function sentIn(events: readonly SuiteEvent[]): number {
  const asked = exchangesOf(events).flatMap((exchange) => (exchange.kind === "dns" && exchange.cachedFor === null ? exchange : []));
  return new Set(asked.map(({ server, question, startedAt }) => `${server} ${question.name} ${question.type} ${startedAt}`)).size;
}
