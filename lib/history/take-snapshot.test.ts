import { expect, test } from "vitest";
import type { Finding, Report } from "#lib/report/schema.ts";
import { reportOf } from "#lib/store/testing/report-of.ts";
import { compareSnapshots } from "./compare.ts";
import { carriedOver } from "./snapshot.ts";
import { takeSnapshot } from "./take-snapshot.ts";

const DOMAIN = "a.test";

/** What is kept of a report in which one lesser list says this of an address. */
function snapshot(says: "listed" | "not-listed" | "unknown", outcome: Finding["outcome"]) {
  const suite = reportOf(DOMAIN, {});
  const finding = (id: string, outcome: Finding["outcome"], severity: Finding["severity"]): Finding => ({
    ...{ id, outcome, severity, title: id },
    ...{ params: {}, evidence: [], references: [] },
  });
  const cells = { subject: "192.0.2.1", zone: "bl.test", list: "bl.test", outcome: says };
  const reports = suite.reports.map(
    (report): Report => ({
      ...report,
      lookup: "blacklist",
      rows: [{ id: "1", order: [1], state: "done", cells }],
      findings: [
        finding("blacklist/listed-on-minor", outcome, "warning"),
        finding("blacklist/minor-not-asked", says === "unknown" ? "fail" : "pass", "notice"),
      ],
    }),
  );
  return takeSnapshot({ ...suite, reports });
}

test("a lesser list that falls silent changes nothing, and takes nothing back", () => {
  const listed = snapshot("listed", "fail");
  const silent = carriedOver(listed, snapshot("unknown", "skip"));
  expect(compareSnapshots(listed, silent)).toMatchObject({ changes: [], checks: [] });
  expect(compareSnapshots(silent, snapshot("not-listed", "pass"))).toMatchObject({
    changes: [{ direction: "better" }],
    checks: [{ id: "blacklist/listed-on-minor", before: "warning", after: "pass" }],
  });
});

test("a list that is silent where nothing was listed is no change", () => {
  const clean = snapshot("not-listed", "pass");
  expect(compareSnapshots(clean, carriedOver(clean, snapshot("unknown", "skip")))).toMatchObject({ changes: [], checks: [] });
});
