import { afterAll, expect, test } from "vitest";
import type { Scenario } from "#lib/engine/scenario.ts";
import { startLab } from "#lib/lab/lab.ts";
import { runScenarios } from "#lib/lab/testing/run-scenarios.ts";
import { emptyReport, finished, reduce } from "#lib/report/reduce.ts";
import type { Report } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { mtaSts } from "./index.ts";
import { domain } from "./scenarios/domain.ts";

const expectNothing: Scenario["expect"] = { verdict: "fail", findings: {} };
const hostile = [
  domain("hostile-lines", "A policy of thousands of lines", { policy: Array(9_000).fill("mx: é"), expect: expectNothing }),
  domain("hostile-line", "A policy of one line", { policy: [`mx: ${"x".repeat(60_000)}`], expect: expectNothing }),
  domain("hostile-text", "Escapes and markup in a policy", {
    policy: ["version: STSv1", "mode: \u001b[31m<script>", "mx: \u202egro.elpmaxe", "max_age: 1"],
    expect: expectNothing,
  }),
  domain("hostile-record", "A record of thousands of fields", { texts: [`v=STSv1;${"a=;".repeat(5_000)}`], expect: expectNothing }),
];
const lab = await startLab({ extra: hostile });
const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
afterAll(async () => {
  network.close();
  await lab.close();
});

async function reportOn(scenario: Scenario): Promise<Report> {
  const [run] = await runScenarios([{ lookup: mtaSts, scenario }], network);
  const report = finished((run?.events ?? []).reduce(reduce, emptyReport));
  if (!report) throw new Error("The report has no end");
  return report;
}

test.each(hostile)("$title makes a bounded report of visible characters", async (scenario) => {
  const { failure, rows, findings, verdict } = await reportOn(scenario);
  expect([failure, verdict]).toEqual([undefined, "fail"]);
  expect(rows.length).toBeLessThan(130);
  expect(JSON.stringify({ rows, findings }).length).toBeLessThan(100_000);
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const texts = [...cells.map(String), ...findings.flatMap(({ evidence }) => evidence.map(({ text }) => text))];
  expect(texts.filter((text) => visible(text) !== text)).toEqual([]);
});
