import type { ZoneSearch } from "#lib/lookups/name-servers/find-zone.ts";
import type { NameServerHost } from "#lib/lookups/name-servers/hosts.ts";
import type { Asked } from "#lib/lookups/questions/asked.ts";
import type { Question } from "./questions.ts";
import type { Statement } from "./statement.ts";

/** Somebody who is asked. */
export interface Party {
  /** Unique in the report. */
  id: string;
  /** A name server of the zone, a public resolver, or the resolvers that Mailvane is set up with. */
  role: "authority" | "resolver" | "own";
  name: string;
  /** Null for our own resolvers until they have answered. */
  address: string | null;
  family: 4 | 6 | null;
  /** It answers otherwise on purpose where it holds a name to be dangerous. */
  filters: boolean;
}

/** What one party said to one question. */
export interface Said {
  party: Party;
  statement: Statement;
}

/** A question, and what everybody said, in the order in which they are shown. */
export interface Comparison {
  question: Question;
  said: Said[];
}

/** The serial number of the zone at one of its servers; null where it told none. */
export interface Serial {
  party: Party;
  serial: number | null;
  /** It gave no answer at all. */
  silent: boolean;
  exchange: number | null;
}

/** All that the checks of the comparison judge. */
export interface CompareFacts {
  target: string;
  search: ZoneSearch;
  /** The NS records of the zone; null where the zone is not known. */
  ns: Asked | null;
  hosts: NameServerHost[];
  /** Addresses that were not asked: one report asks only so many. */
  leftOut: number;
  comparisons: Comparison[];
  serials: Serial[];
  /** False where no server was reached by IPv6, not even one that always answers. */
  ipv6: boolean;
}
