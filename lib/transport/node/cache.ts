import { lifetime, type Result } from "./result.ts";

/** Bounds of what is kept, whichever is reached first. */
export interface CacheBounds {
  entries: number;
  /** Octets of the answers as they came; in memory they take several times as much. */
  octets: number;
}
const BOUNDS: CacheBounds = { entries: 20_000, octets: 8 * 1024 * 1024 };

/** The last results by question. When it is full, what was not used longest goes first. */
export class ResultCache {
  readonly #results = new Map<string, Result>();
  readonly #bounds: CacheBounds;
  #octets = 0;

  constructor(bounds: CacheBounds = BOUNDS) {
    this.#bounds = bounds;
  }

  /** Times in milliseconds since the epoch. A result that is older than `since` is not good enough. */
  get(key: string, now: number, since: number): Result | null {
    const result = this.#results.get(key);
    if (!result || result.answeredAt < since) return null;
    if (now >= result.answeredAt + lifetime(result)) {
      this.#remove(key, result);
      return null;
    }
    this.#results.delete(key);
    this.#results.set(key, result);
    return result;
  }

  put(key: string, result: Result): void {
    const old = this.#results.get(key);
    if (old) this.#remove(key, old);
    this.#results.set(key, result);
    this.#octets += sizeOf(result);
    for (const [oldest, one] of this.#results) {
      if (this.#results.size <= this.#bounds.entries && this.#octets <= this.#bounds.octets) return;
      this.#remove(oldest, one);
    }
  }

  get size(): number {
    return this.#results.size;
  }

  #remove(key: string, result: Result): void {
    this.#results.delete(key);
    this.#octets -= sizeOf(result);
  }
}

function sizeOf({ exchanges }: Result): number {
  let octets = 0;
  for (const { result } of exchanges) octets += result && "raw" in result ? (result.raw?.length ?? 0) : 0;
  return octets;
}
