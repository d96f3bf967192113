import { afterAll, expect, test } from "vitest";
import { startLab } from "#lib/lab/lab.ts";
import { runScenarios } from "#lib/lab/testing/run-scenarios.ts";
import { emptyReport, finished, reduce } from "#lib/report/reduce.ts";
import type { Report } from "#lib/report/schema.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { bimi } from "./index.ts";
import { GOOD_SVG } from "./scenarios/domain.ts";
import { bimiScenarios } from "./scenarios.ts";

const lab = await startLab();
const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
afterAll(async () => {
  network.close();
  await lab.close();
});

async function reportOf(id: string): Promise<Report> {
  const cases = bimiScenarios.filter((scenario) => scenario.id === id).map((scenario) => ({ lookup: bimi, scenario }));
  const [run] = await runScenarios(cases, network);
  const report = finished((run?.events ?? []).reduce(reduce, emptyReport));
  if (!report) throw new Error(`There is no scenario ${id}`);
  return report;
}

const previewOf = ({ rows }: Report) => rows.find(({ id }) => id === "indicator/0")?.cells.preview ?? null;

test("a harmless indicator can be previewed, as an image and nothing else", async () => {
  const preview = String(previewOf(await reportOf("good")));
  expect(preview.slice(0, 26)).toBe("data:image/svg+xml;base64,");
  expect(Buffer.from(preview.slice(26), "base64").toString()).toBe(GOOD_SVG);
});

test.each(["active", "bomb", "web-page", "broken", "large", "gone"])("%s cannot", async (id) => {
  expect(previewOf(await reportOf(id))).toBeNull();
});

test("says whose record it is, of which kind the certificate is, and for how long", async () => {
  const inherited = await reportOf("organization");
  expect(inherited.measures).toContainEqual({ key: "inherited", label: "Record of", value: "organization.bimi.test" });
  const { measures } = await reportOf("every-tag");
  expect(measures).toMatchObject([
    { key: "selector", value: "spring.2026" },
    { key: "avatar", value: "the person's" },
    { key: "mark", value: "CMC", note: "Prior Use Mark" },
    { key: "days", value: expect.stringMatching(/^\d+ days$/) },
  ]);
});
