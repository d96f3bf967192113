import { collect, runLookup } from "#lib/engine/run.ts";
import { found, txt } from "#lib/protocols/mx/testing/answers.ts";
import type { Report } from "#lib/report/schema.ts";
import { noConnections } from "#lib/transport/testing/no-connections.ts";
import type { Answer, Resolver, Transport } from "#lib/transport/types.ts";
import { dkim } from "./index.ts";

/** February 2026. */
export const NOW = Date.UTC(2026, 1, 3);

/** An answer with these texts. */
export function texts(name: string, ...all: string[]): Answer {
  return found(all.map((text) => txt(name, text)));
}

export function transportOver(resolver: Resolver): Transport {
  return {
    resolver,
    blacklists: { health: () => Promise.reject(new Error("no blacklist is asked")), key: () => null, doubt: () => {} },
    ...noConnections,
    now: () => NOW,
    signal: new AbortController().signal,
    scope: () => "public",
  };
}

/** The DKIM report over a test's resolver. */
export function reportOn(raw: { target: string; selector?: string }, resolver: Resolver): Promise<Report> {
  const run = { transport: transportOver(resolver), trace: () => [], network: "demo" as const, unicode: raw.target };
  return collect(runLookup(dkim, dkim.input.parse(raw), run));
}

/** The finding of one check. */
export function findingOf(report: Report, noun: string) {
  const finding = report.findings.find(({ id }) => id === `dkim/${noun}`);
  if (!finding) throw new Error(`There is no check dkim/${noun}`);
  return finding;
}
