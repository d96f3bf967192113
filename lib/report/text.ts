import type { Column, ConnectionExchange, DnsExchange, Exchange, Finding, Report } from "./schema.ts";
import { type Status, statusOf } from "./verdict.ts";
import { visible } from "./visible.ts";

/** The word of each status, as pages and texts use it. */
export const STATUS_WORDS: Record<Status, string> = {
  pass: "Pass",
  info: "Info",
  warning: "Warning",
  fail: "Fail",
  unknown: "Could not check",
  skip: "Not applicable",
};
const WORST_FIRST: readonly Status[] = ["fail", "unknown", "warning", "info", "pass", "skip"];

/** The whole report as plain text for a terminal or a ticket: verdict, findings worst first, rows, transcript. No control characters but line feeds. */
export function reportText(report: Report): string {
  const measures = report.measures.map(({ label, value, limit }) => `${label}: ${value}${limit === undefined ? "" : ` of ${limit}`}`);
  const parts = [
    [`${report.title}: ${named(report)}`, report.headline, ...measures],
    [`Checked ${report.startedAt} in ${report.durationMs} ms by ${report.resolvers.join(", ") || "no resolver"}${demo(report)}`],
    ...WORST_FIRST.flatMap((status) => report.findings.filter((finding) => statusOf(finding) === status).map(findingLines)),
    table(report.columns, report),
    report.trace.flatMap(exchangeLines),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(visible).join("\n"))
    .join("\n\n")}\n`;
}

function named({ unicode, input }: Report): string {
  return unicode === input.target ? input.target : `${unicode} (${input.target})`;
}

function demo({ network }: Report): string {
  return network === "demo" ? ", in the demo network" : "";
}

function findingLines(finding: Finding): string[] {
  return [
    `[${STATUS_WORDS[statusOf(finding)]}] ${finding.title} (${finding.id})`,
    ...(finding.detail ? [`  ${finding.detail}`] : []),
    ...(finding.outcome === "pass"
      ? []
      : finding.evidence.map(({ source, text, note }) => `  ${source}: ${text}${note ? ` (${note})` : ""}`)),
    ...(finding.fix ? `To do: ${finding.fix}`.split("\n").map((line) => `  ${line}`) : []),
    ...(finding.outcome === "fail" ? [`  See ${finding.references.map(({ id }) => id).join(", ")}`] : []),
  ];
}

function table(columns: Column[], { rows }: Report): string[] {
  if (rows.length === 0) return [];
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => columns.map(({ key }) => visible(String(cells[key] ?? "-")))),
  ];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function exchangeLines(exchange: Exchange): string[] {
  return exchange.kind === "dns" ? dnsLines(exchange) : connectionLines(exchange);
}

function dnsLines({ question, status, server, protocol, milliseconds, cachedFor, note, lines }: DnsExchange): string[] {
  const asked = cachedFor === null ? `${milliseconds} ms` : `from cache, ${cachedFor} s old`;
  return [
    `;; ${question.name}. ${question.type}: ${status}, ${server ?? "no server"}${protocol ? ` over ${protocol}` : ""}, ${asked}${note ? `, ${note}` : ""}`,
    ...lines,
  ];
}

function connectionLines(exchange: ConnectionExchange): string[] {
  const { kind, host, server, status, milliseconds, note, lines } = exchange;
  const what = exchange.kind === "http" ? exchange.url : (host ?? server ?? "no server");
  return [`;; ${kind} ${what}: ${status}, ${server ?? "no server"}, ${milliseconds} ms${note ? `, ${note}` : ""}`, ...lines];
}
