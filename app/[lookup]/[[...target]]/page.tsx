import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AskPage } from "#app/ask-page.tsx";
import { fieldViews, submitted } from "#app/field-views.ts";
import { reportMetadata } from "#app/report-metadata.ts";
import { forReader } from "#app/server/readers-language.ts";
import { findLookup } from "#lib/lookups/registry.ts";
import { readTarget } from "#lib/lookups/url.ts";
import { ResultPage } from "./result-page.tsx";
import { TextPage } from "./text-page.tsx";

interface Props {
  params: Promise<{ lookup: string; target?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A lookup's form without a target, its report with one, and the form with the reason where the target cannot be asked about. */
export default async function LookupPage({ params, searchParams }: Props) {
  const { lookup: id, target = [] } = await params;
  const search = await searchParams;
  const found = findLookup(id);
  if (!found) notFound();
  const lookup = forReader(found);
  if (lookup.text) return <TextPage lookup={lookup} text={lookup.text} />;
  if (target.length === 0) {
    const path = submitted(id, search);
    if (path) redirect(path);
    return <AskPage lookup={lookup} {...fieldViews(lookup, {}, [])} />;
  }
  const reading = readTarget(id, target, search);
  if (!reading.ok) return <AskPage lookup={lookup} {...fieldViews(lookup, reading.raw, reading.issues)} />;
  return <ResultPage lookup={lookup} reading={reading} />;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lookup: id, target = [] } = await params;
  const found = findLookup(id);
  if (!found) return {};
  const lookup = forReader(found);
  if (target.length === 0 || lookup.text) return { title: lookup.title };
  const reading = readTarget(id, target, await searchParams);
  return reading.ok ? reportMetadata(lookup, reading) : { title: lookup.title };
}
