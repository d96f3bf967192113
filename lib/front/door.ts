import { AsyncLocalStorage } from "node:async_hooks";

/** Turns of the event loop between two requests that begin while others wait. In each, one more connection is taken, and its request is seen. */
const TURNS = 16;

/**
 * Requests begin one after the other, and none before the loop had time to see who else has come. Without that, each connection is taken only when the work of the last
 * is done, and whoever is too many waits unseen in the system's queue instead of being told. Out: `false` where `most` wait already; `begin` is then never called.
 */
export class Door {
  readonly #most: number;
  readonly #mostOfOne: number;
  readonly #waiting = new Map<() => void, string | null>();
  #turns = 0;

  constructor(most: number, mostOfOne = most) {
    this.#most = most;
    this.#mostOfOne = mostOfOne;
  }

  /**
   * Calls `begin` when it is this request's turn: at once where nobody waits. In: whose it is, so that one client does not take all places; null where many
   * people may stand behind it. `left` resolves its place when the client has gone.
   */
  enter(begin: () => void, client: string | null = null): { ok: true; left(): void } | { ok: false } {
    if (this.#turns === 0) {
      this.#rest();
      begin();
      return { ok: true, left: () => {} };
    }
    if (this.#waiting.size >= this.#most || this.#placesOf(client) >= this.#mostOfOne) return { ok: false };
    // Begun by the turn of another request, it would otherwise speak that one's language.
    const own = AsyncLocalStorage.bind(begin);
    this.#waiting.set(own, client);
    return { ok: true, left: () => void this.#waiting.delete(own) };
  }

  #placesOf(client: string | null): number {
    return client === null ? 0 : [...this.#waiting.values()].filter((one) => one === client).length;
  }

  #rest(): void {
    this.#turns = TURNS;
    const turn = () => {
      this.#turns -= 1;
      if (this.#turns > 0) setImmediate(turn);
      else this.#next();
    };
    setImmediate(turn);
  }

  #next(): void {
    const [begin] = this.#waiting.keys();
    if (!begin) return;
    this.#waiting.delete(begin);
    this.#rest();
    begin();
  }
}
