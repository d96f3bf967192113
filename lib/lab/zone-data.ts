import type { RecordData } from "#lib/transport/types.ts";
import type { ZoneFields } from "./zone-fields.ts";

const U8 = 0xff;
const U16 = 0xffff;
const U32 = 0xffff_ffff;

/** Reads the data of one type from its master-file form. */
export const dataReaders: { [T in keyof RecordData]?: (fields: ZoneFields) => RecordData[T] } = {
  A: (fields) => ({ address: fields.address(4) }),
  AAAA: (fields) => ({ address: fields.address(6) }),
  MX: (fields) => ({ preference: fields.number("the preference", U16), exchange: fields.name("the exchange") }),
  TXT: (fields) => ({ strings: fields.strings() }),
  SPF: (fields) => ({ strings: fields.strings() }),
  CNAME: (fields) => ({ target: fields.name("the target") }),
  DNAME: (fields) => ({ target: fields.name("the target") }),
  NS: (fields) => ({ target: fields.name("the name server") }),
  PTR: (fields) => ({ target: fields.name("the target") }),
  SOA: (fields) => ({
    mname: fields.name("the primary server"),
    rname: fields.name("the mailbox"),
    serial: fields.number("the serial", U32),
    refresh: fields.number("refresh", U32),
    retry: fields.number("retry", U32),
    expire: fields.number("expire", U32),
    minimum: fields.number("minimum", U32),
  }),
  SRV: (fields) => ({
    priority: fields.number("the priority", U16),
    weight: fields.number("the weight", U16),
    port: fields.number("the port", U16),
    target: fields.name("the target"),
  }),
  CAA: (fields) => ({ flags: fields.number("the flags", U8), tag: fields.word("the tag"), value: fields.octets("the value") }),
  TLSA: (fields) => ({
    usage: fields.number("the usage", U8),
    selector: fields.number("the selector", U8),
    matchingType: fields.number("the matching type", U8),
    data: fields.hex("the association data"),
  }),
  DS: (fields) => ({
    keyTag: fields.number("the key tag", U16),
    algorithm: fields.number("the algorithm", U8),
    digestType: fields.number("the digest type", U8),
    digest: fields.hex("the digest"),
  }),
};
