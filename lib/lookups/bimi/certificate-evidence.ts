import { fetchEvidence } from "#lib/lookups/fetched/evidence.ts";
import type { X509 } from "#lib/protocols/x509/certificate.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { dayOf } from "./day.ts";
import type { EvidenceFacts } from "./facts.ts";

/** A certificate of the file, or the root that it leads to. */
export function certificateEvidence(fetched: EvidenceFacts["fetched"], { subjectText, validFrom, validTo }: X509, note?: string): Evidence {
  const dates = fill("{from} – {to}", { from: dayOf(validFrom), to: dayOf(validTo) });
  return { ...fetchEvidence(fetched), text: `${visible(subjectText).slice(0, 300)} (${dates})`, ...(note && { note }) };
}
