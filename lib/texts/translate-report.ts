import type { AnyLookup } from "#lib/engine/lookup.ts";
import { findLookup } from "#lib/lookups/registry.ts";
import type { Cell, Column, EndEvent, Evidence, Exchange, Finding, Report, ReportEvent, Row } from "#lib/report/schema.ts";
import type { LookupTexts } from "./catalogue.ts";
import { fillJapanese } from "./fill-japanese.ts";
import { type Speaker, sayParams } from "./speaker.ts";
import { type Spoken, spokenOf } from "./spoken.ts";

/** A report in Japanese, by the ids of its findings and what it says in words. One of a lookup that is no more stays as it is. */
export function translateReport(report: Report): Report {
  const spoken = spokenOf(report.lookup);
  if (!spoken) return report;
  return {
    ...report,
    ...translateEnd(report, spoken),
    title: spoken.texts.title,
    columns: report.columns.map((column) => translateColumn(column, spoken)),
    rows: report.rows.map((row) => translateRow(row, report.columns, spoken)),
    findings: report.findings.map((finding) => translateFinding(finding, spoken)),
  };
}

/** One event of a report of this lookup, in Japanese. */
export function translateEvent(event: ReportEvent, lookup: string): ReportEvent {
  const spoken = spokenOf(lookup);
  if (!spoken) return event;
  switch (event.event) {
    case "start":
      return { ...event, title: spoken.texts.title, columns: event.columns.map((column) => translateColumn(column, spoken)) };
    case "row":
      return { event: "row", row: translateRow(event.row, findLookup(lookup)?.columns ?? [], spoken) };
    case "finding":
      return { event: "finding", finding: translateFinding(event.finding, spoken) };
    case "end":
      return { ...event, ...translateEnd(event, spoken) };
  }
}

export function translateColumn(column: Column, { say }: Spoken): Column {
  return { ...column, label: say(column.label) ?? column.label };
}

/** Only cells that hold words of ours: names, addresses, records and codes are the same in every language, unless a word stands in their place. */
function translateRow(row: Row, columns: readonly Column[], { say, texts }: Spoken): Row {
  const cells = { ...row.cells };
  for (const { key, kind } of columns) {
    const cell = cells[key];
    if (typeof cell !== "string" || texts.asIs?.includes(key)) continue;
    const said = kind === "text" || kind === "outcome" ? say(cell) : null;
    cells[key] = wordOf(texts, cell) ?? said ?? cell;
  }
  return { ...row, cells };
}

/** The same with the words of codes too, for a report that is read as plain text and not by a page. */
export function translateCodes(report: Report): Report {
  const texts = spokenOf(report.lookup)?.texts;
  const codes = report.columns.filter(({ key }) => texts?.asIs?.includes(key));
  if (!texts || codes.length === 0) return report;
  const said = (cell: Cell) => (typeof cell === "string" ? (wordOf(texts, cell) ?? cell) : cell);
  const rows = report.rows.map((row) => ({
    ...row,
    cells: { ...row.cells, ...Object.fromEntries(codes.map(({ key }) => [key, said(row.cells[key] ?? null)])) },
  }));
  return { ...report, rows };
}

function wordOf({ words = {} }: LookupTexts, cell: string): string | null {
  return Object.hasOwn(words, cell) ? (words[cell] ?? null) : null;
}

function translateFinding(finding: Finding, spoken: Spoken): Finding {
  const { say } = spoken;
  const check = spoken.lookup.checks.find(({ id }) => id === finding.id);
  const texts = spoken.checkOf(finding.id);
  const params = sayParams(finding.params, say);
  const evidence = finding.evidence.map((one) => ({
    ...one,
    source: say(one.source) ?? one.source,
    text: isQuoted(one) ? one.text : (say(one.text) ?? one.text),
    ...(one.note !== undefined && { note: say(one.note) ?? one.note }),
  }));
  if (!check || !texts) return { ...finding, evidence };
  return {
    ...finding,
    title: fillJapanese(finding.outcome === "fail" ? texts.failureTitle : texts.title, params),
    ...(finding.detail !== undefined && { detail: detailOf(finding, check, spoken, params) }),
    ...(finding.fix !== undefined && { fix: fillJapanese(texts.fix, params) }),
    evidence,
  };
}

/** What stands in a line of a file or a message, and what has a stretch of it marked, is as others wrote it. */
function isQuoted({ source, mark }: Evidence): boolean {
  return mark !== undefined || /\bline \d+$/i.test(source);
}

/** By the detail's id; what carries none, such as a finding that was lifted, by its words. */
function detailOf(finding: Finding, check: AnyLookup["checks"][number], { say, detailOf }: Spoken, params: Finding["params"]): string {
  const { detailId, detail = "" } = finding;
  const template = detailId === undefined ? null : detailOf(check, detailId);
  return template === null ? (say(detail) ?? detail) : fillJapanese(template, params);
}

function translateEnd<End extends Pick<EndEvent, "headline" | "measures" | "failure" | "trace">>(
  { headline, measures, failure, trace }: End,
  { say }: Spoken,
) {
  return {
    ...(failure && { failure: { ...failure, message: say(failure.message) ?? failure.message } }),
    trace: trace.map((exchange) => translateExchange(exchange, say)),
    headline: say(headline) ?? headline,
    measures: measures.map((measure) => ({
      ...measure,
      label: say(measure.label) ?? measure.label,
      value: typeof measure.value === "string" ? (say(measure.value) ?? measure.value) : measure.value,
      ...(measure.note !== undefined && { note: say(measure.note) ?? measure.note }),
    })),
  };
}

/** Why there is no answer, and the remarks between the lines that passed. What servers said stays as it is. */
function translateExchange(exchange: Exchange, say: Speaker): Exchange {
  const note = exchange.note === undefined ? {} : { note: say(exchange.note) ?? exchange.note };
  if (exchange.kind === "dns") return { ...exchange, ...note };
  return { ...exchange, ...note, lines: exchange.lines.map((line) => (line.startsWith(REMARK) ? remark(line, say) : line)) };
}

const REMARK = "* ";

function remark(line: string, say: Speaker): string {
  const text = line.slice(REMARK.length);
  return `${REMARK}${say(text) ?? text}`;
}
