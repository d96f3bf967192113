import type { ListResult } from "#lib/lookups/blacklist/facts.ts";
import type { SpfWalk } from "#lib/protocols/spf/walked.ts";
import type { AddressScope } from "#lib/transport/types.ts";

/** A network of more addresses than this is one of a service, and not named address by address. */
export const SMALL_NETWORK = 4;

/** All that the checks of the sending addresses judge. */
export interface SendersFacts {
  domain: string;
  /** Every branch of the SPF record. */
  walk: SpfWalk;
  /** Public addresses that the lists were asked about. */
  asked: string[];
  notPublic: { address: string; scope: AddressScope }[];
  /** Addresses beyond what one report asks about. */
  leftOut: string[];
  /** Networks that are too large to be asked about. */
  larger: number;
  results: ListResult[];
}
