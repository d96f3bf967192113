import type { KnownType, RecordType } from "#lib/transport/types.ts";
import { DnsFormatError } from "./message-types.ts";

// IANA "Resource Record (RR) TYPEs"
const numbers: Record<KnownType, number> = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  LOC: 29,
  SRV: 33,
  NAPTR: 35,
  CERT: 37,
  DNAME: 39,
  DS: 43,
  SSHFP: 44,
  RRSIG: 46,
  NSEC: 47,
  DNSKEY: 48,
  NSEC3: 50,
  NSEC3PARAM: 51,
  TLSA: 52,
  SMIMEA: 53,
  CDS: 59,
  CDNSKEY: 60,
  SVCB: 64,
  HTTPS: 65,
  SPF: 99,
  URI: 256,
  CAA: 257,
};
export const OPT = 41;
export const ANY = 255;

/** Filled as numbers are met: a bitmap may name every type there can be, and each text is made once. */
const types = Array<RecordType | undefined>(0x10000).fill(undefined);
for (const type of Object.keys(numbers) as KnownType[]) types[numbers[type]] = type; // the table's keys are its type

/** The mnemonic, or `TYPE1234` (RFC 3597 §5). */
export function typeOf(number: number): RecordType {
  const known = types[number];
  if (known !== undefined) return known;
  const type: RecordType = `TYPE${number}`;
  types[number] = type;
  return type;
}

/** The number of a mnemonic or of `TYPE1234`; a DnsFormatError for anything else. */
export function numberOf(type: RecordType): number {
  if (isKnownType(type)) return numbers[type];
  const number = /^TYPE(\d{1,5})$/.exec(type)?.[1];
  if (number === undefined || Number(number) > 0xffff) throw new DnsFormatError(`There is no record type ${JSON.stringify(type)}.`);
  return Number(number);
}

export function isKnownType(type: string): type is KnownType {
  return Object.hasOwn(numbers, type);
}
