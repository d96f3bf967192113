import type { KnownType, RecordData } from "#lib/transport/types.ts";
import { a, aaaa } from "./address.ts";
import { caa } from "./caa.ts";
import { ds, sshfp, tlsa } from "./digest.ts";
import { cert, dnskey } from "./key.ts";
import { loc } from "./loc.ts";
import { mx } from "./mx.ts";
import { naptr } from "./naptr.ts";
import { nsec, nsec3, nsec3param } from "./nsec.ts";
import type { Rdata } from "./rdata.ts";
import { rrsig } from "./rrsig.ts";
import { soa } from "./soa.ts";
import { srv } from "./srv.ts";
import { svcb } from "./svcb.ts";
import { dname, target } from "./target.ts";
import { txt } from "./txt.ts";
import { uri } from "./uri.ts";

/** Every type that is read and written field by field; all others are raw octets (RFC 3597). */
export const rdata: { readonly [T in KnownType]: Rdata<RecordData[T]> } = {
  A: a,
  AAAA: aaaa,
  CAA: caa,
  CDNSKEY: dnskey,
  CDS: ds,
  CERT: cert,
  CNAME: target,
  DNAME: dname,
  DNSKEY: dnskey,
  DS: ds,
  HTTPS: svcb,
  LOC: loc,
  MX: mx,
  NAPTR: naptr,
  NS: target,
  NSEC: nsec,
  NSEC3: nsec3,
  NSEC3PARAM: nsec3param,
  PTR: target,
  RRSIG: rrsig,
  SMIMEA: tlsa,
  SOA: soa,
  SPF: txt,
  SRV: srv,
  SSHFP: sshfp,
  SVCB: svcb,
  TLSA: tlsa,
  TXT: txt,
  URI: uri,
};
