import { afterAll, describe, expect, test } from "vitest";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import type { Scenario } from "#lib/engine/scenario.ts";
import { startLab } from "#lib/lab/lab.ts";
import { teaching } from "#lib/lab/teaching.ts";
import { runScenarios } from "#lib/lab/testing/run-scenarios.ts";
import { lookups } from "#lib/lookups/registry.ts";
import { scenarios } from "#lib/lookups/scenarios.ts";
import { takesVia } from "#lib/lookups/via.ts";
import { createNetwork } from "#lib/transport/node/network.ts";

const lab = await startLab();
const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
afterAll(async () => {
  network.close();
  await lab.close();
});

const every: AnyLookup[] = Object.values(lookups);
const cases = every.filter(takesVia).flatMap((lookup) =>
  scenariosOf(lookup.id)
    .filter(({ input }) => input.via === undefined)
    // A walk takes a few questions more than a resolver is asked, and on a busy machine it asks a second server sooner.
    .map((scenario) => ({
      lookup: { ...lookup, budget: 1_000 },
      scenario: { ...scenario, input: { ...scenario.input, via: "authority" } },
    })),
);
const runs = await runScenarios(cases, network);

test("the scenarios of every lookup that asks the DNS only are here", () => {
  expect(runs.length).toBeGreaterThan(400);
});

describe.each(runs.map((run) => ({ name: `${run.lookup.id}: ${run.scenario.id}`, ...run })))("$name", ({ scenario, events }) => {
  test("is found the same by asking the authorities", () => {
    const { verdict, findings } = scenario.expect;
    const found = events.flatMap((event) =>
      event.event === "finding" && (event.finding.outcome === "fail" || event.finding.outcome === "unknown")
        ? [[event.finding.id, event.finding.outcome]]
        : [],
    );
    const end = events.find((event) => event.event === "end");
    expect({ verdict: end?.verdict, findings: Object.fromEntries(found) }).toEqual({ verdict, findings });
  });
});

test("nobody but authorities was asked", () => {
  expect(lab.questions).toEqual([]);
});

function scenariosOf(id: string): Scenario[] {
  const own = Object.entries(scenarios).find(([lookup]) => lookup === id)?.[1] ?? [];
  return [...own, ...teaching.filter(({ lookup }) => lookup === id)];
}
