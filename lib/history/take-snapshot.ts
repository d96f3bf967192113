import type { Cell, Report } from "#lib/report/schema.ts";
import type { SuiteReport } from "#lib/report/suite.ts";
import { statusOf } from "#lib/report/verdict.ts";
import type { Snapshot } from "./snapshot.ts";
import { recordsOfTrace } from "./trace-records.ts";

/** Lookups whose questions are about lists, hundreds of them: their rows tell the same in short. */
const LISTS = ["blacklist", "senders"];
/** Outcomes of a list that says neither that something is listed nor that it is not. */
const NO_ANSWER = ["unknown", "unconfirmed", "skipped"];
/** Checks of which lists could be asked from here today: nothing of them is the domain's. */
const ABOUT_ASKING = ["blacklist/minor-not-asked", "blacklist/resolver-refused"];
const COMPARED = /^(?:MX|A|AAAA|TXT|TLSA) /;
/** States of the row that stands for the MTA-STS policy file, where it is certain what there is. */
const NO_POLICY = ["not fetched", "not valid"];

/** What of a report is compared with other reports of the domain. */
export function takeSnapshot({ input, reports }: SuiteReport): Snapshot {
  const records: Record<string, string[] | null> = {};
  for (const report of reports) if (!LISTS.includes(report.lookup)) recordsOfTrace(report.trace, records);
  const lists = reports.filter(({ lookup }) => LISTS.includes(lookup)).flatMap(({ rows }) => rows.map(({ cells }) => cells));
  const pairs = lists.map((cells) => ({
    subject: text(cells.subject),
    zone: text(cells.zone),
    list: text(cells.list),
    outcome: text(cells.outcome),
  }));
  return {
    format: 1,
    domain: input.target,
    records: Object.fromEntries(
      Object.entries(records)
        .filter(([key]) => COMPARED.test(key))
        .map(([key, data]) => [key, key.startsWith("TXT ") ? (data?.filter(isMailPolicy) ?? null) : data]),
    ),
    stsPolicy: stsPolicy(reports.find(({ lookup }) => lookup === "mta-sts")),
    providers: providers(reports.find(({ lookup }) => lookup === "mx")),
    subjects: [...new Set(pairs.map(({ subject }) => subject))],
    zones: [...new Set(pairs.map(({ zone }) => zone))],
    listed: unique(pairs.filter(({ outcome }) => outcome === "listed").map(({ subject, zone, list }) => ({ subject, zone, list }))),
    unanswered: [...new Set(pairs.filter(({ outcome }) => NO_ANSWER.includes(outcome)).map(({ subject, zone }) => `${subject} ${zone}`))],
    checks: Object.fromEntries(reports.flatMap(checksOf)),
  };
}

/** A check of lists that says nothing where some were silent was left open by them: what was wrong before is not over. */
function checksOf({ lookup, findings, rows }: Report): [string, Snapshot["checks"][string]][] {
  const silent = LISTS.includes(lookup) && rows.some(({ cells }) => cells.outcome === "unknown");
  return findings.flatMap((finding) => {
    const { id, title } = finding;
    const status = statusOf(finding);
    return ABOUT_ASKING.includes(id) ? [] : [[id, { status: silent && status === "skip" ? "unknown" : status, title }]];
  });
}

/** Other texts at the domain, such as proofs of ownership, come and go and are nobody's mail. */
function isMailPolicy(record: string): boolean {
  return /^(?:v=|k=|p=|t=|s=|h=|n=|g=)/i.test(record) && !/^v=(?!spf|dmarc|dkim|sts|tlsrpt|bimi)/i.test(record);
}

/** `key: value` lines of the policy file, as its rows tell them. */
function stsPolicy(report: Report | undefined): string[] | null {
  const file = report?.rows.find(({ id }) => id === "file/0");
  if (!report || !file) return null;
  const lines = report.rows.filter(({ id }) => id.startsWith("policy/")).map(({ cells }) => `${text(cells.name)}: ${text(cells.record)}`);
  if (lines.length > 0) return lines.sort();
  return NO_POLICY.includes(text(file.cells.state)) ? [] : null;
}

function providers(report: Report | undefined): Record<string, string> {
  const rows = report?.rows.filter(({ cells }) => typeof cells.provider === "string") ?? [];
  return Object.fromEntries(rows.map(({ cells }) => [text(cells.host).toLowerCase(), text(cells.provider)]));
}

function text(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

function unique<T>(items: T[]): T[] {
  const known = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...known.values()];
}
