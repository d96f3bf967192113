import { nextBelow } from "#lib/names/labels.ts";
import type { Alarms } from "#lib/transport/node/alarms.ts";
import type { RecordType } from "#lib/transport/types.ts";
import type { Delegation } from "./delegation.ts";
import { Delegations } from "./delegations.ts";
import { ServerNotes } from "./server-notes.ts";

const MOST_ADDRESSES = 20_000;

/** What all walks of the process know: zones, servers, and the addresses of servers that lie elsewhere. */
export class SharedWalk {
  readonly delegations = new Delegations();
  readonly notes = new ServerNotes();
  readonly alarms: Alarms;
  /** Milliseconds for a whole query. */
  readonly patience: number;
  readonly #under = new Map<string, Promise<unknown>>();
  readonly #addresses = new Map<string, { addresses: readonly string[]; learnedAt: number; expiresAt: number }>();

  constructor(alarms: Alarms, patience: number) {
    this.alarms = alarms;
    this.patience = patience;
  }

  /**
   * Runs a step of a walk. Steps from the root or a top-level domain towards the same zone run one after the other, because the first one most likely finds out where the
   * others have to go: eighty questions at once are one question to the root. Out: null when another step ran meanwhile, and it is worth looking again.
   */
  async oneAtATime<T>({ zone, servers }: Delegation, name: string, type: RecordType, run: () => Promise<T>): Promise<T | null> {
    // Nothing is waited for that may itself wait: servers without addresses need a walk of their own.
    if (zone.includes(".") || name === zone || servers.some(({ addresses }) => addresses.length === 0)) return await run();
    const towards = nextBelow(zone, name);
    if (type === "DS" && towards === name) return await run();
    const before = this.#under.get(towards);
    if (before) {
      await before;
      return null;
    }
    const step = run();
    this.#under.set(towards, step);
    try {
      return await step;
    } finally {
      this.#under.delete(towards);
    }
  }

  addressesOf(host: string, now: number, since: number): readonly string[] | null {
    const known = this.#addresses.get(host);
    return known && known.learnedAt <= now && now < known.expiresAt && known.learnedAt >= since ? known.addresses : null;
  }

  learnAddresses(host: string, addresses: readonly string[], seconds: number, now: number): void {
    if (this.#addresses.size >= MOST_ADDRESSES) this.#addresses.clear();
    this.#addresses.set(host, { addresses, learnedAt: now, expiresAt: now + 1_000 * seconds });
  }
}
