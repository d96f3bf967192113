import { isFormula } from "#components/report/formula.ts";
import type { SuiteReport } from "#lib/report/suite.ts";
import { STATUS_WORDS } from "#lib/report/text.ts";
import { statusOf } from "#lib/report/verdict.ts";

const HEAD = ["Domain", "Checked at", "Lookup", "Check", "Status", "Finding", "Detail", "Evidence", "What to do", "Rules"];

/**
 * Every finding as one line of a table for spreadsheets (RFC 4180), with the mark by which Excel knows UTF-8. Heads and statuses are names of
 * data, the same in every language, so that formulas and scripts find them. A lookup that a fault of ours has ended has a line that says so.
 */
export function findingsCsv({ unicode, startedAt, reports }: SuiteReport): string {
  const lines = reports.flatMap(({ lookup, title, headline, findings, failure }) => [
    ...(failure ? [[unicode, startedAt, title, lookup, STATUS_WORDS.unknown, headline, "", "", "", ""]] : []),
    ...findings.map((finding) => [
      unicode,
      startedAt,
      title,
      finding.id,
      STATUS_WORDS[statusOf(finding)],
      finding.title,
      finding.detail ?? "",
      finding.evidence.map(({ source, text }) => `${source}: ${text}`).join(" | "),
      finding.fix ?? "",
      finding.references.map(({ id }) => id).join(", "),
    ]),
  ]);
  return `\uFEFF${[HEAD, ...lines].map((line) => `${line.map(csvCell).join(",")}\r\n`).join("")}`;
}

/** A cell in quotes; what a spreadsheet would run as a formula gets a quote before it. */
export function csvCell(text: string): string {
  const harmless = isFormula(text) ? `'${text}` : text;
  return `"${harmless.replace(/\r\n?|\n/g, " ").replaceAll('"', '""')}"`;
}
