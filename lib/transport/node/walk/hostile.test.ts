import { afterAll, expect, test } from "vitest";
import { startLab } from "#lib/lab/lab.ts";
import { delegations } from "#lib/lab/teaching/delegations.ts";
import { runScenarios, type ScenarioCase } from "#lib/lab/testing/run-scenarios.ts";
import { dnssecScenarios } from "#lib/lookups/dnssec/scenarios.ts";
import { lookups } from "#lib/lookups/registry.ts";
import { createNetwork } from "#lib/transport/node/network.ts";

// Zones made to keep whoever asks busy, all at once: circles, servers without addresses, servers that lie, 64 KB, twenty aliases, 5,000 iterations, forged signatures.
const MOST_QUESTIONS = 250;

const lab = await startLab();
const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
afterAll(async () => {
  network.close();
  await lab.close();
});

const chains: ScenarioCase[] = dnssecScenarios
  .filter(({ id }) => ["endless", "trap"].includes(id))
  .map((scenario) => ({ lookup: lookups.dnssec, scenario: { ...scenario, input: { ...scenario.input, via: "authority" } } }));
const cases: ScenarioCase[] = [
  ...delegations.flatMap((scenario) =>
    Object.values(lookups).flatMap((lookup) => (lookup.id === scenario.lookup ? { lookup, scenario } : [])),
  ),
  ...chains,
];
const runs = await runScenarios(cases, network, { abreast: cases.length });

test("all of them are here", () => {
  expect(chains).toHaveLength(2);
  expect(runs.length).toBe(delegations.length + chains.length);
});

const named = runs.map(({ scenario, events }) => ({ name: scenario.id, scenario, events }));

test.each(named)("$name costs a bounded number of questions, and is no fault of ours", ({ scenario, events }) => {
  const end = events.find((event) => event.event === "end");
  expect(end?.verdict).toBe(scenario.expect.verdict);
  expect(end?.failure).toBeUndefined();
  expect(end?.trace.length).toBeGreaterThan(0);
  expect(end?.trace.length).toBeLessThanOrEqual(MOST_QUESTIONS);
});

test.each(named.filter(({ scenario }) => scenario.expect.verdict === "unknown"))("$name says why nothing is known", ({ events }) => {
  const findings = events.flatMap((event) => (event.event === "finding" ? [event.finding] : []));
  const open = findings.find(({ id }) => id.endsWith("/unanswered-question"));
  expect(open?.outcome).toBe("unknown");
  expect(open?.detail).toMatch(/no name server of|circle|alias|answer/);
});

test("the process serves others meanwhile and afterwards", async () => {
  const { transport } = network.open({ budget: 10, signal: new AbortController().signal, via: "authority" });
  expect(await transport.resolver.query("healthy.test", "MX")).toMatchObject({ status: "ok" });
});
