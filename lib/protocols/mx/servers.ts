import { recordsOf } from "#lib/transport/read.ts";
import type { Answer, RecordOf } from "#lib/transport/types.ts";

/** Where a host stands in the MX record set. Both are null for the implicit MX, which has no record. */
export interface Place {
  preference: number | null;
  /** Of the MX record, in seconds. */
  ttl: number | null;
}

/** A host that takes mail for a domain, with every place that names it. */
export interface MailServer {
  host: string;
  places: readonly [Place, ...Place[]];
}

type MxRecord = RecordOf<"MX">;

/** RFC 7505 §3: the exchange of a null MX is the root, a name without labels. */
export function isNullMx(record: MxRecord): boolean {
  return record.data.exchange === "" || record.data.exchange === ".";
}

/** The MX records of an answer in the order senders try them: by preference, then name (RFC 5321 §5.1 leaves the second open). */
export function mxRecords(answer: Answer): MxRecord[] {
  return recordsOf(answer, "MX").toSorted(
    (a, b) => a.data.preference - b.data.preference || compareNames(a.data.exchange, b.data.exchange),
  );
}

/** The hosts that MX records name, each once, in order of its best preference. Null MX records name none. */
export function mailServers(records: readonly MxRecord[]): MailServer[] {
  const byHost = new Map<string, Map<number, Place>>();
  for (const record of records.filter((record) => !isNullMx(record))) {
    const places = byHost.get(record.data.exchange) ?? new Map<number, Place>();
    byHost.set(record.data.exchange, places);
    if (!places.has(record.data.preference)) places.set(record.data.preference, { preference: record.data.preference, ttl: record.ttl });
  }
  return [...byHost].flatMap(([host, places]) => {
    const [first, ...rest] = places.values();
    return first ? [{ host, places: [first, ...rest] }] : [];
  });
}

/** RFC 5321 §5.1: a domain without MX records is its own mail server. */
export function implicitServer(domain: string): MailServer {
  return { host: domain, places: [{ preference: null, ttl: null }] };
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
