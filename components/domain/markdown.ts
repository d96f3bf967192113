import { blocksOf } from "#components/report/blocks.ts";
import { addressStatus } from "#components/report/mx/address-status.ts";
import { verdictStatus } from "#components/report/verdict-status.ts";
import { t } from "#components/texts.ts";
import type { Finding, Row } from "#lib/report/schema.ts";
import type { Fix, SuiteReport } from "#lib/report/suite.ts";
import { statusOf } from "#lib/report/verdict.ts";
import { fenced, plain } from "./markdown-text.ts";

/** The report as Markdown for a ticket: verdict, what to fix with the records to publish, the mail servers, and every lookup's verdict. In: its address. */
export function domainMarkdown(report: SuiteReport, address: string): string {
  const parts = [
    `# ${plain(report.headline)}`,
    t("domain.checkedAt", { at: report.startedAt, address: `<${address}>` }),
    plain([report.intent.sentence, ...report.intent.reasons].join(" ")),
    ...(report.fixFirst.length > 0 ? [`## ${t("domain.fixFirst")}`, ...report.fixFirst.map((fix, i) => fixItem(fix, i, report))] : []),
    ...servers(report),
    `## ${t("domain.overview")}`,
    lookupTable(report),
  ];
  return `${parts.join("\n\n")}\n`;
}

function fixItem(fix: Fix, i: number, { reports }: SuiteReport): string {
  const finding = reports.find(({ lookup }) => lookup === fix.lookup)?.findings.find(({ id }) => id === fix.id);
  if (!finding) return "";
  const lines = [
    `${i + 1}. **${t(`status.${statusOf(finding)}`)}: ${plain(finding.title)}** (\`${finding.id}\`)`,
    ...(finding.detail ? [plain(finding.detail)] : []),
    ...evidence(finding),
    ...blocksOf(finding.fix ?? "").map(({ text, record }) => (record ? fenced(text) : plain(text))),
  ];
  // What belongs to an item of a list is indented.
  return lines.map((text, k) => (k === 0 ? text : text.replace(/^/gm, "   "))).join("\n\n");
}

const MOST_EVIDENCE = 3;

function evidence({ evidence }: Finding): string[] {
  const lines = evidence.slice(0, MOST_EVIDENCE).map(({ source, text }) => `${source}: ${text}`);
  return lines.length > 0 ? [fenced(lines.join("\n"))] : [];
}

const COLUMNS = ["preference", "host", "address", "ttl", "ptr"] as const;

function servers({ reports }: SuiteReport): string[] {
  const rows = reports.find(({ lookup }) => lookup === "mx")?.rows ?? [];
  if (rows.length === 0) return [];
  const head = ["mx.preference", "mx.server", "mx.address", "mx.ttl", "mx.ptr", "mx.status"] as const;
  // The status tells an address that there is none of from one that could not be found out.
  const line = (row: Row) => [...COLUMNS.map((key) => String(row.cells[key] ?? "")), addressStatus(row).word].map(plain);
  return [`## ${t("domain.servers")}`, table([head.map((id) => t(id)), ...rows.map(line)])];
}

function lookupTable({ reports }: SuiteReport): string {
  return table([
    [t("domain.lookup"), t("domain.result"), ""],
    ...reports.map(({ title, verdict, headline }) => [plain(title), t(`status.${verdictStatus[verdict]}`), plain(headline)]),
  ]);
}

function table([head = [], ...lines]: string[][]): string {
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
