import type { HopShown } from "#lib/transport/node/hop-shown.ts";
import type { Result } from "#lib/transport/node/result.ts";

/** A name server of a zone, with the addresses that the zone above gives for it: none where it lies elsewhere. */
export interface NameServer {
  name: string;
  addresses: readonly string[];
}

/** Who answers for a zone, as the zone above says. */
export interface Delegation {
  zone: string;
  servers: readonly NameServer[];
  /** The referral, for the transcript, and what it followed from. Null for the root, which nobody refers to. */
  learned: { from: Delegation; result: Result; hop: HopShown } | null;
  /** Milliseconds since the epoch. */
  learnedAt: number;
  expiresAt: number;
}

/** What a referral says. */
export interface Referral {
  zone: string;
  servers: readonly NameServer[];
  /** Seconds. */
  ttl: number;
}
