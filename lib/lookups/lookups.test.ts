import { afterAll, describe, expect, test } from "vitest";
import lists from "#lib/data/dnsbl/catalogue.json" with { type: "json" };
import type { AnyLookup } from "#lib/engine/lookup.ts";
import { startLab } from "#lib/lab/lab.ts";
import { teaching } from "#lib/lab/teaching.ts";
import { runScenarios } from "#lib/lab/testing/run-scenarios.ts";
import { emptyReport, finished, reduce } from "#lib/report/reduce.ts";
import { type Finding, type Report, type ReportEvent, reportEventSchema } from "#lib/report/schema.ts";
import { spokenOf } from "#lib/texts/spoken.ts";
import { englishIn } from "#lib/texts/testing/english-in.ts";
import { translateReport } from "#lib/texts/translate-report.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { TIMING } from "#lib/transport/node/timing.ts";
import { recordIds } from "./records/declarations.ts";
import { lookups } from "./registry.ts";
import { scenarios } from "./scenarios.ts";

/** Checks about what could not be asked: they can be unknown, and never fail. */
const NEVER_FAIL = [
  "mx/unanswered-question",
  "spf/unanswered-question",
  "dkim/unanswered-question",
  "dmarc/unanswered-question",
  "bimi/unanswered-question",
  "mta-sts/unanswered-question",
  "dane/unanswered-question",
  "tls-rpt/unanswered-question",
  "smtp/unanswered-question",
  "smtp/not-tested",
  "smtp/port-not-reachable-from-here",
  "headers/unanswered-question",
  "headers/read-limit",
  "provider/unanswered-question",
  "blacklist/not-asked",
  "blacklist/mx-unanswerable",
  "senders/not-asked",
  "senders/unanswered-question",
  "records/unanswered-question",
  "dns/nobody-speaks",
  "dns/parent-not-asked",
  "dns/server-silent",
  "dns/unanswered-question",
  "compare/nobody-to-ask",
  "compare/server-silent",
  "compare/unanswered-question",
  "dnssec/signatures-not-seen",
  "dnssec/unanswered-question",
  "reverse/unanswered-question",
  "asn/unanswered-question",
  "rdap/unanswered-question",
  ...recordIds.map((id) => `${id}/unanswered-question`),
];

const lab = await startLab();
// Servers that say nothing need not be waited for as long as in earnest; the slowest greeting takes 3.2 s.
const timing = { ...TIMING, step: 4_500 };
const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers }, timing);
afterAll(async () => {
  network.close();
  await lab.close();
});

const every: AnyLookup[] = Object.values(lookups);
const cases = every.flatMap((lookup) =>
  [...(Object.entries(scenarios).find(([id]) => id === lookup.id)?.[1] ?? []), ...teaching.filter((one) => one.lookup === lookup.id)].map(
    (scenario) => ({ lookup, scenario }),
  ),
);
const runs = (await runScenarios(cases, network)).map((run) => ({
  ...run,
  name: `${run.lookup.id}: ${run.scenario.id}`,
  report: reportOf(run.events),
}));

describe.each(runs)("$name", ({ lookup, scenario, events, report }) => {
  test("finds what the scenario names, and nothing else", () => {
    const { verdict, findings, passes = [], skips = [] } = scenario.expect;
    expect(report.failure).toBeUndefined();
    const found = { verdict: report.verdict, findings: Object.fromEntries(troubles(report).map(({ id, outcome }) => [id, outcome])) };
    expect(found, explain(report)).toEqual({ verdict, findings });
    const passed = report.findings.filter(({ outcome }) => outcome === "pass").map(({ id }) => id);
    expect(passed).toEqual(expect.arrayContaining([...passes]));
    const skipped = report.findings.filter(({ outcome }) => outcome === "skip").map(({ id }) => id);
    expect(skipped).toEqual(expect.arrayContaining([...skips]));
  });

  test("makes a report that keeps the format", () => {
    for (const event of events) expect(reportEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
    expect(report.findings.map(({ id }) => id)).toEqual(lookup.checks.map(({ id }) => id));
    expect(report.rows.filter(({ state }) => state !== "done")).toEqual([]);
    for (const row of report.rows) expect(Object.keys(row.cells)).toEqual(expect.arrayContaining(lookup.columns.map(({ key }) => key)));
    const ids = new Set(report.rows.map(({ id }) => id));
    expect(report.rows.filter(({ parent }) => parent !== undefined && !ids.has(parent))).toEqual([]);
    const exchanges = new Set(report.trace.map(({ id }) => id));
    const loose = report.findings.flatMap(({ evidence }) =>
      evidence.filter(({ exchange }) => exchange !== undefined && !exchanges.has(exchange)),
    );
    expect(loose).toEqual([]);
  });

  test("leaves no text unfilled", () => {
    expect(unfilled(report.headline, [])).toEqual([]);
    for (const { title, detail = "", fix = "", params } of report.findings) {
      expect([title, detail, fix].flatMap((text) => unfilled(text, Object.values(params)))).toEqual([]);
      expect(detail).not.toContain("Mailvane has a fault");
    }
  });
});

test.each(runs)("$name: is said in Japanese", ({ lookup, report }) => {
  const said = translateReport(report);
  expect(englishIn(said)).toEqual([]);
  expect(sentencesOf(said).filter((text) => !JAPANESE.test(text))).toEqual([]);
  const asIs = spokenOf(lookup.id)?.texts.asIs ?? [];
  const others = JSON.stringify([lists, report.trace, report.input, report.rows.map(({ cells }) => asIs.map((key) => cells[key]))]);
  expect(cellsOf(said).filter((text) => text.match(ENGLISH)?.some((words) => !others.includes(words)))).toEqual([]);
});

test("no question leaks out of the demo network", () => {
  expect(lab.refused).toEqual([]);
});

describe.each(every)("$id", (lookup) => {
  const findings = runs.filter((run) => run.lookup === lookup).flatMap(({ report }) => report.findings);
  const outcomes = (id: string) => new Set(findings.filter((finding) => finding.id === id).map(({ outcome }) => outcome));

  test("names its checks once, under its own name", () => {
    const ids = lookup.checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(new RegExp(`^${lookup.id}/[a-z0-9]+(-[a-z0-9]+)*$`));
  });

  test("names its scenarios once", () => {
    const ids = runs.filter((run) => run.lookup === lookup).map(({ scenario }) => scenario.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(lookup.checks.map(({ id }) => id))("%s has a scenario that fails it and one that passes it", (id) => {
    const worst = NEVER_FAIL.includes(id) ? "unknown" : "fail";
    expect([...outcomes(id)]).toEqual(expect.arrayContaining([worst, "pass"]));
    if (worst === "unknown") expect([...outcomes(id)]).not.toContain("fail");
  });
});

function reportOf(events: readonly ReportEvent[]): Report {
  const report = finished(events.reduce(reduce, emptyReport));
  if (!report) throw new Error("The stream of events ended before the report did");
  return report;
}

function troubles({ findings }: Report): Finding[] {
  return findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
}

/** What was found, for whoever reads a failing test. */
function explain(report: Report): string {
  return troubles(report)
    .map(({ id, outcome, title, detail = "" }) => `${id} ${outcome}: ${title}. ${detail}`)
    .join("\n");
}

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Four words in a row are no name. */
const ENGLISH = /[a-z]{2,}(?: [a-z]+){3,}/g;

function sentencesOf({ headline, findings }: Report): string[] {
  return [headline, ...findings.flatMap(({ title, detail, fix }) => [title, detail ?? title, fix ?? title])];
}

/** Cells in words. */
function cellsOf({ columns, rows }: Report): string[] {
  return rows.flatMap(({ cells }) => columns.filter(({ kind }) => kind === "text").map(({ key }) => `${cells[key] ?? ""}`));
}

/** Braces left in a text. A value that came from outside may hold braces of its own, as SPF macros do. */
function unfilled(text: string, values: readonly (string | number)[]): string[] {
  const ours = values.reduce<string>(
    (rest, value) => (typeof value === "string" && value.includes("{") ? rest.replaceAll(value, "") : rest),
    text,
  );
  return ours.match(/(?<!%)\{\w+([| ][^}]*)?\}/g) ?? [];
}
