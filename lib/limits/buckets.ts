/** How much is allowed: `burst` at once, which is free again after `refillMs`. */
export interface Rate {
  burst: number;
  /** Milliseconds in which an empty bucket fills. */
  refillMs: number;
}

/** Whether so much may be taken now; if not, in how many milliseconds it may. */
export type Taken = { ok: true; left: number } | { ok: false; freeInMs: number };

/** Token buckets by key, each refilled as time passes. Holds at most `most` of them; the one that was used longest ago goes first, and was mostly full. */
export class Buckets {
  readonly #rate: Rate;
  readonly #most: number;
  readonly #buckets = new Map<string, { level: number; at: number }>();

  constructor(rate: Rate, most = 10_000) {
    this.#rate = rate;
    this.#most = most;
  }

  /** In: milliseconds on any clock that only goes forward. More than the burst is never free: it is taken when the bucket is full. */
  take(key: string, amount: number, now: number): Taken {
    const { burst, refillMs } = this.#rate;
    const wanted = Math.min(amount, burst);
    const level = this.#levelOf(key, now);
    this.#buckets.delete(key);
    const ok = level >= wanted;
    this.#buckets.set(key, { level: ok ? level - wanted : level, at: now });
    this.#forget();
    return ok ? { ok, left: Math.floor(level - wanted) } : { ok, freeInMs: Math.ceil(((wanted - level) * refillMs) / burst) };
  }

  #levelOf(key: string, now: number): number {
    const { burst, refillMs } = this.#rate;
    const known = this.#buckets.get(key);
    return known ? Math.min(burst, known.level + ((now - known.at) * burst) / refillMs) : burst;
  }

  #forget(): void {
    for (const key of this.#buckets.keys()) {
      if (this.#buckets.size <= this.#most) return;
      this.#buckets.delete(key);
    }
  }
}
