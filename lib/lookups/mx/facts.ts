import type { IprevEvaluation } from "#lib/protocols/iprev/evaluate.ts";
import type { Route } from "#lib/protocols/mx/route.ts";
import type { MailServer } from "#lib/protocols/mx/servers.ts";
import type { AddressScope, Answer, RecordOf } from "#lib/transport/types.ts";

export type AddressType = "A" | "AAAA";

/** One address of a server, and what its reverse name says. */
export interface AddressFacts {
  record: RecordOf<"A"> | RecordOf<"AAAA">;
  scope: AddressScope;
  /** Null where the address is not public: nobody can be asked about it. */
  iprev: IprevEvaluation | null;
}

/** The addresses of one family of one server. */
export interface FamilyFacts {
  type: AddressType;
  answer: Answer;
  addresses: AddressFacts[];
  /** How many more addresses the answer held than are examined. */
  beyond: number;
}

export interface ServerFacts extends MailServer {
  a: FamilyFacts;
  aaaa: FamilyFacts;
}

/** All that the checks of the MX lookup judge. */
export interface MxFacts {
  domain: string;
  mx: Answer;
  /** Addresses of the domain itself; null where the MX answer makes them irrelevant. */
  own: { a: Answer; aaaa: Answer } | null;
  /** Every MX record, null MX records too, in order. */
  records: RecordOf<"MX">[];
  route: Route;
  /** In order of preference; the domain itself where the MX is implicit; empty where the route has no server. */
  servers: ServerFacts[];
  /** How many more servers the MX records name than are examined. */
  beyond: number;
}

/** Both families of a server, IPv4 first. */
export function familiesOf(server: ServerFacts): [FamilyFacts, FamilyFacts] {
  return [server.a, server.aaaa];
}

/** Every address of a server, IPv4 first. */
export function addressesOf(server: ServerFacts): AddressFacts[] {
  return [...server.a.addresses, ...server.aaaa.addresses];
}
