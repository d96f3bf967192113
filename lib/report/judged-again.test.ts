import { expect, test } from "vitest";
import { sampleReport } from "#components/domain/testing/sample-report.ts";
import { judgedAgain } from "./judged-again.ts";
import { saysTheSame } from "./says-the-same.ts";

const report = sampleReport({});

test("the same evidence and the same rules give the same", () => {
  expect(judgedAgain(report, report).checks).toEqual([]);
  expect(saysTheSame(judgedAgain(report, report))).toBe(true);
});

test("a check that comes out otherwise is told in the words of today", () => {
  const again = judgedAgain(report, sampleReport({ outcome: "pass", title: "All is right" }));
  expect(again.checks).toMatchObject([{ id: "mx/sample", title: "All is right", lookup: "Mail servers", before: "fail", after: "pass" }]);
  expect(judgedAgain(report, sampleReport({ severity: "notice" })).checks).toMatchObject([{ before: "fail", after: "info" }]);
  // Its title would say that all is well.
  const open = sampleReport({ outcome: "unknown", title: "All is right" });
  expect(judgedAgain(report, open).checks).toMatchObject([
    { title: report.reports[0]?.findings[0]?.title, before: "fail", after: "unknown" },
  ]);
});

test("a new check counts where it fails, and a former one where it failed", () => {
  expect(judgedAgain(report, sampleReport({ id: "mx/new", title: "New" })).checks).toMatchObject([
    { id: "mx/sample", before: "fail", after: null },
    { id: "mx/new", before: null, after: "fail" },
  ]);
  const passed = sampleReport({ outcome: "pass" });
  expect(judgedAgain(passed, sampleReport({ id: "mx/new", outcome: "pass" })).checks).toEqual([]);
});

test("another verdict alone is another judgement", () => {
  const other = judgedAgain(report, { ...report, verdict: report.verdict === "fail" ? "warn" : "fail" });
  expect(other.checks).toEqual([]);
  expect(saysTheSame(other)).toBe(false);
});
