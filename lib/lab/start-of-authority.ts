import type { ResourceRecord } from "#lib/transport/types.ts";

const MINUTE = 60;

/** The SOA record of a zone that writes none. Negative answers carry it (RFC 2308 §3). */
export function authorityOf(apex: string): ResourceRecord {
  const below = (label: string) => (apex === "" ? label : `${label}.${apex}`);
  return {
    name: apex,
    type: "SOA",
    ttl: MINUTE,
    data: { mname: below("ns"), rname: below("hostmaster"), serial: 1, refresh: 3600, retry: 600, expire: 86_400, minimum: MINUTE },
  };
}

/** The record as a negative answer carries it: its TTL is the time the answer may be kept (RFC 2308 §5). */
export function negativeAuthority(record: ResourceRecord): ResourceRecord {
  return record.type === "SOA" ? { ...record, ttl: Math.min(record.ttl, record.data.minimum) } : record;
}
