import { z } from "zod";
import type { CheckResult } from "#lib/engine/check.ts";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import type { Suite, SuiteRun } from "#lib/engine/suite.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { noConnections } from "#lib/transport/testing/no-connections.ts";
import type { Resolver, Transport } from "#lib/transport/types.ts";

export const INPUT = { target: "example.test" };

/** A lookup with one check for each result given, by its name. */
export function sampleLookup(
  id: string,
  results: Record<string, CheckResult>,
  more: Partial<Pick<AnyLookup, "active" | "gather" | "input">> = {},
): AnyLookup {
  return {
    id,
    aliases: [],
    title: `The ${id}`,
    summary: "",
    group: "DNS",
    input: z.strictObject({ target: z.string() }),
    fields: [{ name: "target", label: "", help: "", placeholder: "", required: true }],
    columns: [],
    checks: Object.entries(results).map(([name, result]) => ({
      id: `${id}/${name}`,
      severity: name.startsWith("minor") ? "warning" : "error",
      title: "All is well",
      failureTitle: "Something is amiss",
      why: "",
      fix: "Mend it",
      details: { idle: "It does not apply.", open: "It has no answer." },
      references: [rfc(5321, "5.1")],
      test: () => result,
    })),
    active: false,
    budget: 10,
    // biome-ignore lint/correctness/useYield: a lookup without rows
    gather: async function* () {
      return {};
    },
    headline: () => `${id} is done`,
    measures: () => [],
    ...more,
  };
}

/** A suite over these lookups, each pair of lists one group. */
export function sampleSuite(groups: readonly (readonly AnyLookup[])[], more: Partial<Suite> = {}): Suite {
  return {
    id: "sample",
    aliases: [],
    title: "Sample",
    summary: "",
    input: z.strictObject({ target: z.string() }),
    fields: [{ name: "target", label: "", help: "", placeholder: "", required: true }],
    groups: groups.map((lookups, i) => ({ title: `Group ${i}`, lookups })),
    budget: 100,
    consequences: {},
    exemptions: {},
    findIntent: async () => ({
      kind: "locked-down",
      receives: "no",
      sends: "no",
      policy: "reject",
      gateways: [],
      sentence: "It is locked down.",
      reasons: [],
    }),
    headline: ({ counts, unicode }) => `${unicode}: ${counts.fail} to fix`,
    ...more,
  };
}

export function sampleRun(resolver: Resolver = { query: async () => ({ status: "timeout", server: null }) }): SuiteRun {
  const transport: Transport = {
    resolver,
    ...noConnections,
    blacklists: { health: () => ({ state: "untested", checkedAt: 0, detail: "" }), key: () => null, doubt: () => {} },
    now: () => 0,
    scope: () => "public",
    signal: new AbortController().signal,
  };
  return { open: () => ({ transport, trace: () => [] }), network: "demo", unicode: "example.test", active: true };
}
