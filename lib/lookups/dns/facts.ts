import type { ZoneSearch } from "#lib/lookups/name-servers/find-zone.ts";
import type { NameServerHost, ServerAddress } from "#lib/lookups/name-servers/hosts.ts";
import type { Asked } from "#lib/lookups/questions/asked.ts";
import type { Origin } from "#lib/protocols/asn/parse.ts";
import type { ServerMessage, ServerReply } from "#lib/transport/server-types.ts";
import type { AddressScope, RecordOf } from "#lib/transport/types.ts";
import type { Delegation } from "./delegation.ts";

/** What a server of the zone above says of the zone. */
export interface ParentReply {
  server: ServerAddress;
  reply: ServerReply;
  delegation: Delegation;
}

/** The zone above, and what its servers say. */
export interface ParentFacts {
  /** "" for the root; null where it could not be found out. */
  name: string | null;
  ns: Asked | null;
  hosts: NameServerHost[];
  replies: ParentReply[];
}

/** A name server of the zone by its name. */
export interface HostFacts extends NameServerHost {
  /** The zone above names it; null where nobody told what that says. */
  atParent: boolean | null;
  /** The zone itself names it; null where nobody told. */
  inZone: boolean | null;
  /** The addresses that the zone above gives for it. */
  glue: string[];
  /** It was asked whether the name is an alias. */
  alias: Asked;
}

/** One address of a name server of the zone, and what it answered to each question. */
export interface ServerFacts extends ServerAddress {
  scope: AddressScope;
  /** Null: it must not be asked. */
  replies: ServerReplies | null;
}

export interface ServerReplies {
  /** SOA of the zone, over UDP and over TCP. */
  udp: ServerReply;
  tcp: ServerReply;
  /** NS of the zone, asked in mixed letters. */
  ns: ServerReply;
  /** NS of the root with recursion desired: only a resolver would answer that. */
  root: ServerReply;
  /** The whole zone (AXFR). */
  transfer: ServerReply;
  /** TXT of version.bind in the class CH. */
  version: ServerReply;
}

/** A question after the network of an address. */
export interface NetworkFacts {
  address: string;
  asked: Asked;
  origin: Origin | null;
}

/** All that the checks of a zone's health judge. */
export interface DnsFacts {
  target: string;
  /** The zone that is judged: the target, or the zone that holds it. */
  zone: string;
  search: ZoneSearch;
  /** NS of the zone by the resolvers. */
  ns: Asked;
  parent: ParentFacts;
  hosts: HostFacts[];
  servers: ServerFacts[];
  networks: NetworkFacts[];
  /** The server that the SOA record calls the primary one, asked for its addresses. Null without an SOA record. */
  primary: NameServerHost | null;
  /** CAA of the zone and of the names above it. */
  caa: Asked[];
  /** A name that nobody made, asked for several types. */
  invented: Asked[];
  /** Names and addresses of servers that were not asked: one report asks only so many. */
  leftOut: number;
  /** Whether this machine has a way to IPv6, and to port 53 over TCP. */
  ipv6: boolean;
  tcp: boolean;
  /** Whether datagrams from here arrive, and their answers: asked only where that a server does not answer over UDP hangs on it. */
  udp: boolean;
}

/** A server that speaks for the zone, with its SOA record. */
export interface Speaking {
  server: ServerFacts;
  replies: ServerReplies;
  message: ServerMessage;
  soa: RecordOf<"SOA">;
}
