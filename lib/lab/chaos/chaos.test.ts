import { expect, test } from "vitest";
import { startLab } from "#lib/lab/lab.ts";
import type { ReportEvent } from "#lib/report/schema.ts";
import { seeded } from "#lib/transport/node/message-testing/mutate.ts";
import { TIMING } from "#lib/transport/node/timing.ts";
import { allCases } from "./cases.ts";
import { compare } from "./compare.ts";
import { runCalm, runCell } from "./run-cell.ts";
import type { Cell } from "./weather.ts";

/** Lookups that asked the DNS only and gave no wrong verdict yet (RELIABILITY.md names the others); `npm run chaos` runs all of them through every weather. */
const LOOKUPS = ["spf", "dkim", "tls-rpt", "mx"];
const bad = { loss: 0.1, delayMs: 20, duplicate: 0.2, reorder: 0.2, truncate: 0.2, reset: 0.2 };
const everything: Cell = { name: "some of everything", first: bad, second: bad, others: bad };

test("what a misbehaving network leaves over is what the calm one says, or nothing", { timeout: 120_000 }, async () => {
  const random = seeded(20_261_124);
  const lab = await startLab();
  const chance = () => random(2 ** 30) / 2 ** 30;
  const options = { lab, timing: { ...TIMING, step: 4_500 }, chance, abreast: 100, patience: 20_000 };
  const calm = await runCalm(
    allCases().filter(({ lookup }) => LOOKUPS.includes(lookup.id)),
    { ...options, abreast: 12 },
  );
  const result = await runCell(everything, calm, options);
  await lab.close();
  expect(result.checks).toBeGreaterThan(1_000);
  expect(result.wrong).toEqual([]);
  expect(result.unknown).toBeLessThan(result.checks / 2);
});

test("a claim without evidence is found", () => {
  const finding = { id: "mx/no-record", severity: "error", title: "" } as const;
  const start = { event: "start", format: 1, lookup: "mx", title: "", unicode: "a.test", network: "demo", startedAt: "" } as const;
  const end = { event: "end", durationMs: 1, verdict: "pass", headline: "" } as const;
  const events = (outcome: "pass" | "fail" | "unknown"): ReportEvent[] => [
    { ...start, input: { target: "a.test" }, columns: [] },
    { event: "finding", finding: { ...finding, outcome, params: {}, evidence: [], references: [] } },
    { ...end, resolvers: [], trace: [], measures: [] },
  ];
  expect(compare(events("pass"), events("fail")).wrong).toEqual(["mx/no-record is fail and was pass. "]);
  expect(compare(events("fail"), events("pass")).wrong).toHaveLength(1);
  expect(compare(events("pass"), events("unknown"))).toEqual({ checks: 2, unknown: 1, wrong: [] });
  expect(compare(events("pass"), events("fail"), ["mx/no-record"]).wrong).toEqual([]);
  expect(compare(events("fail"), events("pass"), ["mx/no-record"]).wrong).toHaveLength(1);
});

test("a verdict need not wait for a list that is said to be silent, and follows from the others", () => {
  const start = {
    event: "start",
    format: 1,
    lookup: "blacklist",
    title: "",
    unicode: "192.0.2.1",
    network: "demo",
    startedAt: "",
  } as const;
  const lesser = { id: "blacklist/listed-on-minor", severity: "warning", title: "" } as const;
  const events = (outcome: "pass" | "fail" | "skip", answered: number, verdict: "pass" | "warn"): ReportEvent[] => [
    { ...start, input: { target: "192.0.2.1" }, columns: [] },
    { event: "finding", finding: { ...lesser, outcome, params: { answered, asked: 14 }, evidence: [], references: [] } },
    { event: "end", durationMs: 1, verdict, headline: "", resolvers: [], trace: [], measures: [] },
  ];
  const listed = events("fail", 14, "warn");
  expect(compare(listed, events("skip", 13, "pass")).wrong).toEqual([]);
  expect(compare(listed, events("skip", 14, "pass")).wrong).toEqual(["the verdict is pass and was warn. "]);
  expect(compare(listed, events("pass", 13, "pass")).wrong).toHaveLength(2);
});
