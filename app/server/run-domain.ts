import "server-only";
import { runSuite } from "#lib/engine/run-suite.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import type { Input } from "#lib/report/schema.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";
import { network } from "./network.ts";

/** Runs all lookups of a domain on the process's network. The signal stops them when the reader leaves. */
export function runDomain(
  input: Input,
  { unicode, fresh, signal, active }: { unicode: string; fresh: boolean; signal: AbortSignal; active: boolean },
): AsyncGenerator<SuiteEvent> {
  const open = (budget: number) => network().open({ budget, signal, fresh });
  return runSuite(domainReport, input, { open, network: network().config.network, unicode, active });
}
