import { expect, test } from "vitest";
import type { SuiteReport } from "#lib/report/suite.ts";
import { csvCell, findingsCsv } from "./findings-csv.ts";
import { sampleReport } from "./testing/sample-report.ts";

test.each([
  ['=HYPERLINK("http://evil.test")', `"'=HYPERLINK(""http://evil.test"")"`],
  ["+1", `"'+1"`],
  ["-all", `"'-all"`],
  ["@SUM(1)", `"'@SUM(1)"`],
  ["  =1+1", `"'  =1+1"`],
  ["\t=1", `"'\t=1"`],
  ["\r=1", `"' =1"`],
  ["＝1+1", `"'＝1+1"`],
  ["\0=1", `"'\0=1"`],
  ["|calc", `"'|calc"`],
  ["v=spf1 -all", `"v=spf1 -all"`],
  ['say "yes",\r\nthen', `"say ""yes"", then"`],
  ["", `""`],
])("%j becomes %s", (text, cell) => expect(csvCell(text)).toBe(cell));

test("every finding is one line, however hostile its texts are", () => {
  const report: SuiteReport = sampleReport({ evidence: [{ source: "a.test TXT", text: '=cmd|"/c calc"!A1\r\n"next' }] });
  const lines = findingsCsv(report).split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^\uFEFF"Domain","Checked at",/);
  expect(lines[1]).toContain('"mx/sample"');
  expect(lines[1]).toContain('"a.test TXT: =cmd|""/c calc""!A1 ""next"');
  expect(lines[3]).toBe("");
});

test("a lookup that could not be finished is no clean one", () => {
  const { reports, ...rest } = sampleReport({});
  const failed = reports.map((report) => ({ ...report, findings: [], headline: "Not finished.", failure: { code: "x", message: "" } }));
  expect(findingsCsv({ ...rest, reports: failed }).split("\r\n")[1]).toContain('"mx","Could not check","Not finished."');
});
