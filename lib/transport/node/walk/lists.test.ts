import { afterAll, describe, expect, test } from "vitest";
import { startLab } from "#lib/lab/lab.ts";
import { runScenarios } from "#lib/lab/testing/run-scenarios.ts";
import { blacklistScenarios } from "#lib/lookups/blacklist/scenarios.ts";
import { lookups } from "#lib/lookups/registry.ts";
import { isAtOrBelow } from "#lib/names/labels.ts";
import { catalogue } from "#lib/protocols/dnsbl/catalogue.ts";
import { createNetwork } from "#lib/transport/node/network.ts";

const KEY = "q1w2e3r4t5";
const keyed = `${KEY}.list.test`;
const records = `${keyed}. 60 IN NS ns.${keyed}.\nns.${keyed}. 60 IN A 198.51.100.111\n2.0.0.127.${keyed}. 60 IN A 127.0.0.2`;
const lab = await startLab({
  extra: [
    { id: "list", zones: ["list.test"], records: "" },
    { id: "below the key", zones: [keyed], records, dns: [{ addresses: ["198.51.100.111"], zones: [keyed], records }] },
  ],
});
const network = createNetwork({
  resolvers: [lab.address],
  network: "demo",
  dnsblKeys: { "list.test": KEY },
  dnsblVia: "authority",
  demo: lab.servers,
});
afterAll(async () => {
  network.close();
  await lab.close();
});

const cases = blacklistScenarios.map((scenario) => ({ lookup: lookups.blacklist, scenario }));
const runs = await runScenarios(cases, network);

describe.each(runs.map((run) => ({ name: run.scenario.id, ...run })))("$name", ({ scenario, events }) => {
  test("is found the same by asking the name servers of the lists", () => {
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

test("no resolver was asked about a list", () => {
  const aboutLists = lab.questions.filter(({ name }) => catalogue.some(({ zone }) => isAtOrBelow(name, zone)));
  expect(lab.questions.length).toBeGreaterThan(0);
  expect(aboutLists).toEqual([]);
});

test("a key is shown nowhere, though a zone lies below it", async () => {
  const { transport, trace } = network.open({ budget: 100, signal: new AbortController().signal });
  expect(await transport.listResolver?.query(`2.0.0.127.${keyed}`, "A")).toMatchObject({ status: "ok" });
  const hops = trace().flatMap((exchange) => (exchange.kind === "dns" && exchange.hop ? [exchange.hop] : []));
  expect(hops.map(({ zone }) => zone)).toEqual([".", "test", "list.test", expect.stringMatching(/\.list\.test$/)]);
  expect(JSON.stringify(trace())).not.toContain(KEY);
});
