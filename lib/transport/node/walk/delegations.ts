import { parentOf } from "#lib/names/labels.ts";
import type { RecordType } from "#lib/transport/types.ts";
import type { Delegation, Referral } from "./delegation.ts";
import { ROOT_HINTS } from "./root-hints.ts";

const SECOND = 1_000;
/** Seconds. A referral of the root or of a top-level domain holds as long as it says, within these bounds; one below only as long as any answer here. */
const HIGH = { least: 60, most: 86_400 };
const LOW = { least: 5, most: 300 };
const MOST = 20_000;

/** Who answers for which zone, as was learned on the way. Shared by all reports. Kept in two halves: when the newer one is full, the older one is dropped. */
export class Delegations {
  #newer = new Map<string, Delegation>();
  #older = new Map<string, Delegation>();
  #root: Delegation = { zone: "", servers: ROOT_HINTS, learned: null, learnedAt: 0, expiresAt: Number.POSITIVE_INFINITY };

  /** The nearest zone known that holds the name; at last the root. What was learned before `since` is too old, and what the future taught is not known (the clock was set back). Times in milliseconds since the epoch. */
  nearest(name: string, type: RecordType, now: number, since: number): Delegation {
    // RFC 4035 §3.1.4.1: the zone above tells of DS records.
    for (let at = type === "DS" ? parentOf(name) : name; at !== null; at = parentOf(at)) {
      const known = this.#newer.get(at) ?? this.#older.get(at);
      if (known && known.learnedAt <= now && now < known.expiresAt && known.learnedAt >= since) return known;
    }
    return this.#root;
  }

  learn(referral: Referral, learned: NonNullable<Delegation["learned"]>, now: number): Delegation {
    const { zone, servers, ttl } = referral;
    const bounds = zone.includes(".") ? LOW : HIGH;
    const seconds = Math.min(bounds.most, Math.max(bounds.least, ttl));
    const delegation = { zone, servers, learned, learnedAt: now, expiresAt: now + SECOND * seconds };
    this.#newer.set(zone, delegation);
    if (this.#newer.size >= MOST / 2) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    return delegation;
  }

  get root(): Delegation {
    return this.#root;
  }

  /** What the root says of its own servers (RFC 9609 §3). */
  prime(servers: Delegation["servers"]): void {
    this.#root = { ...this.#root, servers };
  }
}
