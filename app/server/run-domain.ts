import "server-only";
import type { Principal } from "#lib/access/roles.ts";
import type { Begun } from "#lib/limits/runs.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import { countedSuite } from "#lib/metrics/counted.ts";
import type { Input } from "#lib/report/schema.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";
import { begin } from "./begin.ts";
import { keptSuite, type SuiteQuestion } from "./kept-suite.ts";
import { limits } from "./limits.ts";

/** Runs all lookups of a domain for somebody, or joins a report that runs; or says which limit is reached. The signal says that the reader left. */
export function runDomain(
  principal: Principal,
  input: Input,
  { unicode, fresh, signal, active, withoutLists = false }: SuiteQuestion,
): Promise<Begun<SuiteEvent>> {
  return begin(principal, limits().suites, {
    key: JSON.stringify([domainReport.id, input, active, withoutLists]),
    cost: 5,
    active,
    fresh,
    signal,
    start: (stopped) => countedSuite(domainReport.id, keptSuite(input, { unicode, fresh, signal: stopped, active, withoutLists }), stopped),
  });
}
