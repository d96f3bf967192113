import type { Column, ConnectionExchange, DnsExchange, Exchange, Finding, Report } from "./schema.ts";
import { fill } from "./template.ts";
import { type Status, statusOf } from "./verdict.ts";
import { visible } from "./visible.ts";

/** The word of each status, as pages and texts use it. */
export const STATUS_WORDS: Record<Status, string> = {
  pass: "Pass",
  info: "Info",
  warning: "Warning",
  fail: "Fail",
  unknown: "Could not check",
  skip: "Not judged",
};

/** What a report in plain text says beside what stands in the report; texts with braces are filled. */
export interface TextWords {
  status: Record<Status, string>;
  of: string;
  checked: string;
  noResolver: string;
  demo: string;
  do: string;
  see: string;
  noServer: string;
  over: string;
  cached: string;
}
export const ENGLISH: TextWords = {
  status: STATUS_WORDS,
  of: "{value} of {limit}",
  checked: "Checked {at} in {milliseconds} ms by {resolvers}",
  noResolver: "no resolver",
  demo: ", in the demo network",
  do: "To do: {fix}",
  see: "See {references}",
  noServer: "no server",
  over: "{server} over {protocol}",
  cached: "from cache, {seconds} s old",
};

const WORST_FIRST: readonly Status[] = ["fail", "unknown", "warning", "info", "pass", "skip"];

/** The whole report as plain text for a terminal or a ticket: verdict, findings worst first, rows, transcript. No control characters but line feeds. */
export function reportText(report: Report, words: TextWords = ENGLISH): string {
  const { startedAt: at, durationMs: milliseconds } = report;
  const measures = report.measures.map(
    ({ label, value, limit }) => `${label}: ${limit === undefined ? value : fill(words.of, { value, limit })}`,
  );
  const resolvers = report.resolvers.join(", ") || words.noResolver;
  const parts = [
    [`${report.title}: ${named(report)}`, report.headline, ...measures],
    [fill(words.checked, { at, milliseconds, resolvers }) + (report.network === "demo" ? words.demo : "")],
    ...WORST_FIRST.flatMap((status) =>
      report.findings.filter((finding) => statusOf(finding) === status).map((one) => findingLines(one, words)),
    ),
    table(report.columns, report),
    report.trace.flatMap((exchange) => exchangeLines(exchange, words)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(visible).join("\n"))
    .join("\n\n")}\n`;
}

function named({ unicode, input }: Report): string {
  return unicode === input.target ? input.target : `${unicode} (${input.target})`;
}

function findingLines(finding: Finding, words: TextWords): string[] {
  return [
    `[${words.status[statusOf(finding)]}] ${finding.title} (${finding.id})`,
    ...(finding.detail ? [`  ${finding.detail}`] : []),
    ...(finding.outcome === "pass"
      ? []
      : finding.evidence.map(({ source, text, note }) => `  ${source}: ${text}${note ? ` (${note})` : ""}`)),
    ...(finding.fix
      ? fill(words.do, { fix: finding.fix })
          .split("\n")
          .map((line) => `  ${line}`)
      : []),
    ...(finding.outcome === "fail" ? [`  ${fill(words.see, { references: finding.references.map(({ id }) => id).join(", ") })}`] : []),
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

function exchangeLines(exchange: Exchange, words: TextWords): string[] {
  return exchange.kind === "dns" ? dnsLines(exchange, words) : connectionLines(exchange, words);
}

function dnsLines({ question, status, server, protocol, milliseconds, cachedFor, note, lines }: DnsExchange, words: TextWords): string[] {
  const asked = cachedFor === null ? `${milliseconds} ms` : fill(words.cached, { seconds: cachedFor });
  const whom = protocol ? fill(words.over, { server: server ?? words.noServer, protocol }) : (server ?? words.noServer);
  return [`;; ${question.name}. ${question.type}: ${status}, ${whom}, ${asked}${note ? `, ${note}` : ""}`, ...lines];
}

function connectionLines(exchange: ConnectionExchange, { noServer }: TextWords): string[] {
  const { kind, host, server, status, milliseconds, note, lines } = exchange;
  const what = exchange.kind === "http" ? exchange.url : (host ?? server ?? noServer);
  return [`;; ${kind} ${what}: ${status}, ${server ?? noServer}, ${milliseconds} ms${note ? `, ${note}` : ""}`, ...lines];
}
