import { randomBytes } from "node:crypto";
import { labelsOf } from "#lib/names/labels.ts";
import type { Rrset } from "#lib/protocols/dnssec/rrset.ts";
import { signedData } from "#lib/protocols/dnssec/signed-data.ts";
import { Writer } from "#lib/transport/node/message-writer.ts";
import { writeData } from "#lib/transport/node/records/record.ts";
import type { RecordOf, ResourceRecord } from "#lib/transport/types.ts";
import type { SigningKey } from "./keys.ts";

/** Seconds since the epoch. */
export interface Window {
  inception: number;
  expiration: number;
}

/** The signature of a zone's key over records of one name and type. `source`: the wildcard that they were made from. */
export function signRecords(
  records: readonly [ResourceRecord, ...ResourceRecord[]],
  zone: string,
  key: SigningKey,
  { inception, expiration }: Window,
  source?: string,
): RecordOf<"RRSIG"> {
  const [{ name, type, ttl }] = records;
  const labels = labelsOf(source ?? name).filter((label, i) => i > 0 || label !== "*").length;
  const { algorithm } = key.data;
  const data = {
    typeCovered: type,
    algorithm,
    labels,
    originalTtl: ttl,
    expiration,
    inception,
    keyTag: key.tag,
    signer: zone,
    signature: new Uint8Array(),
  };
  const signature: RecordOf<"RRSIG"> = { name, type: "RRSIG", ttl, data };
  const rrset: Rrset = { name, type, records: records.map((record) => ({ record, rdata: dataOf(record) })), signatures: [] };
  const octets = signedData(rrset, { data, rdata: dataOf(signature) });
  if (!octets) throw new Error(`${source} is no wildcard above ${name}`);
  return { ...signature, data: { ...data, signature: key.sign(octets) } };
}

/** Signatures by the same key that do not verify. */
export function forgeries(signature: RecordOf<"RRSIG">, count: number): RecordOf<"RRSIG">[] {
  const { length } = signature.data.signature;
  return Array.from({ length: count }, () => ({
    ...signature,
    data: { ...signature.data, signature: Uint8Array.from(randomBytes(length)) },
  }));
}

export function dataOf(record: ResourceRecord): Uint8Array {
  const writer = new Writer(false);
  writeData(writer, record);
  return writer.finish();
}
