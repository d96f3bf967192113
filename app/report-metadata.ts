import type { Metadata } from "next";
import type { AnyAskable } from "#lib/engine/lookup.ts";
import type { Reading } from "#lib/lookups/url.ts";
import { bothForms } from "#lib/names/domain.ts";

/** What a browser's tab, and a chat that shows the link, say of a report: what is asked about whom, and nothing of the answer. */
export function reportMetadata({ id, title: what, summary }: AnyAskable, { input, unicode }: Extract<Reading, { ok: true }>): Metadata {
  const title = `${bothForms(input.target, unicode)} · ${what}`;
  const picture = { url: `/picture/${id}/${encodeURIComponent(input.target)}.png`, width: 1200, height: 630, alt: title };
  return { title, description: summary, openGraph: { title, description: summary, siteName: "Mailvane", images: [picture] } };
}
