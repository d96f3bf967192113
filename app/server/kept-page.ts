import "server-only";
import type { DomainPageView } from "#components/domain/domain-page.ts";
import { historyPath } from "#lib/lookups/history-path.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import type { SuiteReport } from "#lib/report/suite.ts";
import { forReader } from "./readers-language.ts";

/** What the page of a kept report is made of: its own groups, and what a failure of each check means today. Nothing on it leads to a question. */
export function keptPage({ input, unicode, groups }: SuiteReport): DomainPageView {
  const checks = domainReport.groups.flatMap(({ lookups }) => lookups.flatMap((lookup) => forReader(lookup).checks));
  return {
    input,
    unicode,
    api: "",
    groups: groups.map(({ title, lookups }) => ({ title, lookups: lookups.map(({ id, title }) => ({ id, title, href: null })) })),
    whys: Object.fromEntries(checks.map(({ id, why }) => [id, why])),
    lookups: [],
    history: historyPath(input.target),
    probes: true,
    favourite: null,
    mayFreeze: false,
  };
}

/** The report without its transcripts, which no page of a domain shows: they are the greater part of it. */
export function withoutTranscripts(report: SuiteReport): SuiteReport {
  return { ...report, reports: report.reports.map((part) => ({ ...part, trace: [] })) };
}
