import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import { type Asked, aliasLines } from "./asked.ts";

/** One record as it came, and what is to be said of it. */
export function recordEvidence(asked: Asked, record: ResourceRecord, note?: string): Evidence {
  return { ...source(asked), text: visible(recordText(record)), ...(note && { note }) };
}

/** The aliases followed, and what came at their end in place of records. */
export function absence(asked: Asked): Evidence[] {
  return [...aliasLines(asked).map(({ text }) => ({ ...source(asked), text })), absenceEvidence(asked)];
}

function source({ name, type, answer }: Asked): Pick<Evidence, "source" | "exchange"> {
  return { source: `${visible(name)} ${type}`, ...(answer.exchange !== undefined && { exchange: answer.exchange }) };
}
