import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AskPage } from "#app/ask-page.tsx";
import { fieldViews, submitted } from "#app/field-views.ts";
import { reportMetadata } from "#app/report-metadata.ts";
import { forReader } from "#app/server/readers-language.ts";
import { feedPath } from "#lib/lookups/history-path.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import { readTarget } from "#lib/lookups/url.ts";
import { DomainPage } from "./domain-page.tsx";

interface Props {
  params: Promise<{ target?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The form without a domain, the report with one, and the form with the reason where there can be no report. */
export default async function Page({ params, searchParams }: Props) {
  const { target = [] } = await params;
  const search = await searchParams;
  if (target.length === 0) {
    const path = submitted(domainReport.id, search);
    if (path) redirect(path);
    return <AskPage lookup={forReader(domainReport)} {...fieldViews(domainReport, {}, [])} />;
  }
  const reading = readTarget(domainReport.id, target, search);
  if (!reading.ok) return <AskPage lookup={forReader(domainReport)} {...fieldViews(domainReport, reading.raw, reading.issues)} />;
  return <DomainPage reading={reading} />;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { target = [] } = await params;
  const reading = readTarget(domainReport.id, target, await searchParams);
  const asked = forReader(domainReport);
  if (!reading.ok) return { title: asked.title };
  return { ...reportMetadata(asked, reading), alternates: { types: { "application/rss+xml": feedPath(reading.input.target) } } };
}
