import { securityReaders } from "./zone-data/security.ts";
import { serviceReaders } from "./zone-data/services.ts";
import type { DataReaders } from "./zone-data/types.ts";
import { U8, U16, U32 } from "./zone-fields.ts";

/** Reads the data of one type from its master-file form. */
export const dataReaders: DataReaders = {
  ...securityReaders,
  ...serviceReaders,
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
  CAA: (fields) => ({ flags: fields.number("the flags", U8), tag: fields.word("the tag"), value: fields.octets("the value") }),
};
