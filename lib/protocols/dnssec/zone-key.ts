import type { PublicKeyMaterial } from "#lib/transport/dnssec-types.ts";
import type { RecordData, SignedRecord } from "#lib/transport/types.ts";
import { keyTag } from "./key-tag.ts";
import { publicKeyOf } from "./public-key.ts";

const ZONE_KEY = 0x0100; // RFC 4034 §2.1.1
const REVOKED = 0x0080; // RFC 5011 §7
const SECURE_ENTRY_POINT = 0x0001; // RFC 4034 §2.1.1

/** A key of a zone, ready to be used. */
export interface ZoneKey {
  data: RecordData["DNSKEY"];
  rdata: Uint8Array;
  tag: number;
  /** Null: it cannot be used. */
  material: PublicKeyMaterial | null;
}

export function zoneKey({ record, rdata }: SignedRecord): ZoneKey | null {
  if (record.type !== "DNSKEY") return null;
  const { data } = record;
  return { data, rdata, tag: keyTag(data), material: publicKeyOf(data.algorithm, data.publicKey) };
}

/** May sign records: a zone key of DNSSEC (RFC 4034 §2.1.1, §2.1.2) that is not revoked (RFC 5011 §2.1). */
export function maySign({ data: { flags, protocol } }: ZoneKey): boolean {
  return (flags & ZONE_KEY) !== 0 && (flags & REVOKED) === 0 && protocol === 3;
}

export function isRevoked({ flags }: RecordData["DNSKEY"]): boolean {
  return (flags & REVOKED) !== 0;
}

export function isEntryPoint({ flags }: RecordData["DNSKEY"]): boolean {
  return (flags & SECURE_ENTRY_POINT) !== 0;
}
