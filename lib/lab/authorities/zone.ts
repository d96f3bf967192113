import type { ResourceRecord } from "#lib/transport/types.ts";

/** The record sets at one name, by type. */
export type Node = ReadonlyMap<string, readonly ResourceRecord[]>;

/** Where a zone ends and another begins: what the zone above says of it. */
export interface Cut {
  ns: readonly ResourceRecord[];
  ds: readonly ResourceRecord[];
  /** Addresses of the name servers, as far as the zone above may give them. */
  glue: readonly ResourceRecord[];
}

/** One zone as a name server loads it: its own names, and the cuts below it. */
export interface Zone {
  apex: string;
  soa: ResourceRecord;
  /** A name without an entry does not exist; an entry without record sets is an empty non-terminal. */
  nodes: Map<string, Node>;
  /** By apex of the zone below. */
  cuts: Map<string, Cut>;
  /** Addresses of the zone's own servers: they stand beside its NS records. */
  addresses: readonly ResourceRecord[];
  /** Adds signatures and proofs of absence where they are asked for; null for a zone that is not signed. */
  signer: ZoneSigner | null;
}

export interface ZoneSigner {
  complete(answer: ZoneAnswer, asked: { name: string; type: string }): ZoneAnswer;
}

/** What an authoritative server says (RFC 1034 §4.3.2). */
export interface ZoneAnswer {
  /** Of an answer through aliases: what stands at their end. */
  kind: "answer" | "nodata" | "nxdomain" | "referral" | "refused";
  rcode: number;
  authoritative: boolean;
  answers: ResourceRecord[];
  authorities: ResourceRecord[];
  additionals: ResourceRecord[];
  /** The zone that spoke; null where none is served. */
  zone: Zone | null;
  /** The name at the end of the aliases. */
  name: string;
  /** The wildcards that answers were made from (RFC 4592), by the name that they were made for. */
  wildcards: ReadonlyMap<string, string>;
}
