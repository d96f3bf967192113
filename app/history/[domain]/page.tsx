import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { networkView } from "#app/network-view.ts";
import { historyOf } from "#app/server/history.ts";
import { storeProblem } from "#app/server/keep-domain.ts";
import { pageAccess } from "#app/server/page-access.ts";
import { readDomain } from "#app/server/read-domain.ts";
import { sayForReader } from "#app/server/readers-language.ts";
import type { HistoryPageView } from "#components/history/history-page.ts";
import { HistoryView } from "#components/history/history-view.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { t } from "#components/texts.ts";
import type { History } from "#lib/history/history-format.ts";
import { feedPath, historyPath, runPath } from "#lib/lookups/history-path.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import { lookupPath } from "#lib/lookups/url.ts";
import { bothForms } from "#lib/names/domain.ts";

interface Props {
  params: Promise<{ domain: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What was kept of a domain: every result with what it changed, and the comparison of any two. Nothing is asked. */
export default async function HistoryPage({ params, searchParams }: Props) {
  await pageAccess("history");
  const { domain } = await params;
  const reading = readDomain(domain);
  const { input } = reading.ok ? reading : { input: null };
  const search = await searchParams;
  const history = input && (await historyOf(input.target, { before: one(search.before), from: one(search.from), to: one(search.to) }));
  if (history?.ok && !history.value) notFound();
  return (
    <Shell network={await networkView()} command={input ? `${domainReport.id}:${input.target}` : ""}>
      {history?.ok && history.value && reading.ok ? (
        <HistoryView page={viewOf(history.value, reading.unicode)} />
      ) : (
        <Unreadable
          reasons={history && !history.ok ? [storeProblem(history.fault)] : reading.ok ? [] : reading.issues.map(({ message }) => message)}
        />
      )}
    </Shell>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reading = readDomain((await params).domain);
  if (!reading.ok) return { title: t("history.heading") };
  const alternates = { types: { "application/rss+xml": feedPath(reading.input.target) } };
  return { title: `${bothForms(reading.input.target, reading.unicode)} · ${t("history.heading")}`, alternates };
}

function Unreadable({ reasons }: { reasons: string[] }) {
  return (
    <>
      <h1 className="text-title font-semibold tracking-tight">{t("history.unreadable")}</h1>
      {reasons.map((reason) => (
        <p key={reason} className="mt-1 max-w-prose text-lead text-muted">
          {sayForReader(reason)}
        </p>
      ))}
    </>
  );
}

function viewOf({ domain, runs, before, compared, keep }: History, unicode: string): HistoryPageView {
  return {
    input: { target: domain },
    unicode,
    runs: runs.map((run, i) => ({
      ...run,
      href: runPath(domain, run.id),
      compare: runs[i + 1] ? historyPath(domain, { from: runs[i + 1]?.id, to: run.id }) : null,
    })),
    older: before === null ? null : historyPath(domain, { before }),
    compared,
    keep,
    ...{ path: historyPath(domain), feed: feedPath(domain), live: lookupPath(domainReport.id, { target: domain }) },
  };
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
