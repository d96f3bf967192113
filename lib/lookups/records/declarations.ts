import type { RecordDeclaration } from "./declaration.ts";
import { cds, dnskey, ds, nsec, nsec3param, rrsig } from "./declarations/dnssec.ts";
import { a, aaaa, cname, ns, ptr, soa } from "./declarations/hosts.ts";
import { caa, cert, sshfp, tlsa } from "./declarations/security.ts";
import { https, loc, naptr, srv, svcb, txt, uri } from "./declarations/services.ts";

/** Every type of record that has a lookup of its own, in the order in which they are listed. */
export const declarations = {
  a,
  aaaa,
  cname,
  txt,
  ns,
  soa,
  ptr,
  srv,
  caa,
  naptr,
  svcb,
  https,
  tlsa,
  ds,
  dnskey,
  cds,
  nsec,
  nsec3param,
  rrsig,
  loc,
  sshfp,
  uri,
  cert,
} as const satisfies Record<string, RecordDeclaration>;

/** Ids of the record lookups. */
export type RecordId = keyof typeof declarations;
export const recordIds = Object.keys(declarations) as RecordId[]; // the keys of a constant object

/** Makes one thing for each type. */
export function byRecordId<T>(make: (id: RecordId) => T): Readonly<Record<RecordId, T>> {
  return Object.fromEntries(recordIds.map((id) => [id, make(id)])) as Record<RecordId, T>; // one for each id, as made here
}
