import { isType } from "#lib/transport/read.ts";
import type { RecordData, RecordType, SignedRecord } from "#lib/transport/types.ts";

/** A signature, and its own data as octets. */
export interface Signature {
  data: RecordData["RRSIG"];
  rdata: Uint8Array;
}

/** All records of one name and type, with the signatures that cover them (RFC 4035 §2.2). */
export interface Rrset {
  name: string;
  type: RecordType;
  records: readonly SignedRecord[];
  signatures: readonly Signature[];
}

/** The record sets of a section, in the order of their first records. Signatures that cover nothing here are left out. */
export function rrsetsOf(section: readonly SignedRecord[]): Rrset[] {
  const sets = new Map<string, { name: string; type: RecordType; records: SignedRecord[]; signatures: Signature[] }>();
  for (const signed of section) {
    const { name, type } = signed.record;
    if (type === "RRSIG") continue;
    const key = `${type} ${name}`;
    const set = sets.get(key);
    if (set) set.records.push(signed);
    else sets.set(key, { name, type, records: [signed], signatures: [] });
  }
  for (const { record, rdata } of section) {
    if (isType(record, "RRSIG")) sets.get(`${record.data.typeCovered} ${record.name}`)?.signatures.push({ data: record.data, rdata });
  }
  return [...sets.values()];
}

export function findRrset(sets: readonly Rrset[], name: string, type: RecordType): Rrset | null {
  return sets.find((set) => set.name === name && set.type === type) ?? null;
}
