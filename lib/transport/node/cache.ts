import type { Result } from "./result.ts";

/** Bounds of what is kept, whichever is reached first. */
export interface CacheBounds {
  entries: number;
  /** Octets of the answers as they came; in memory they take several times as much. */
  octets: number;
}
const BOUNDS: CacheBounds = { entries: 20_000, octets: 8 * 1024 * 1024 };

/**
 * The last results by question. They are kept in two halves: when the newer half is full, the older one is dropped whole, so that
 * making room costs nothing. What is used moves to the newer half.
 */
export class ResultCache {
  readonly #bounds: CacheBounds;
  #newer = new Map<string, Result>();
  #older = new Map<string, Result>();
  #octets = 0;

  constructor(bounds: CacheBounds = BOUNDS) {
    this.#bounds = bounds;
  }

  /** Times in milliseconds since the epoch. A result that is older than `since` is not good enough, nor one from the future: the system's clock was set back. */
  get(key: string, now: number, since: number): Result | null {
    const newer = this.#newer.get(key);
    const result = newer ?? this.#older.get(key);
    if (!result || result.answeredAt < since || result.answeredAt > now || now >= result.answeredAt + result.keepFor) return null;
    if (!newer) this.put(key, result);
    return result;
  }

  put(key: string, result: Result): void {
    this.#octets += sizeOf(result);
    this.#newer.set(key, result);
    if (this.#newer.size < this.#bounds.entries / 2 && this.#octets < this.#bounds.octets / 2) return;
    this.#older = this.#newer;
    this.#newer = new Map();
    this.#octets = 0;
  }

  get size(): number {
    return this.#newer.size + this.#older.size;
  }
}

function sizeOf({ exchanges }: Result): number {
  let octets = 0;
  for (const exchange of exchanges) octets += exchange.octets?.length ?? 0;
  return octets;
}
