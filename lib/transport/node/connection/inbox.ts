import type { ConnectionFailure } from "#lib/transport/dialer-types.ts";

/** Octets that came and wait to be read, and the failure behind them. One reader at a time. */
export class Inbox {
  readonly #ended = Promise.withResolvers<ConnectionFailure>();
  #waiting: Uint8Array[] = [];
  #failure: ConnectionFailure | null = null;
  #wake = () => {};

  get failure(): ConnectionFailure | null {
    return this.#failure;
  }

  /** Resolves with the failure, whatever waits before it. */
  get ended(): Promise<ConnectionFailure> {
    return this.#ended.promise;
  }

  put(octets: Uint8Array): void {
    this.#waiting.push(octets);
    this.#wake();
  }

  /** Only the first failure counts; it is the one returned. */
  fail(failure: ConnectionFailure): ConnectionFailure {
    this.#failure ??= failure;
    this.#ended.resolve(this.#failure);
    this.#wake();
    return this.#failure;
  }

  /** Resolves with all that waits, or with the failure behind it, as soon as there is either. */
  async take(): Promise<Uint8Array | ConnectionFailure> {
    while (true) {
      const octets = this.empty();
      if (octets.length > 0) return octets;
      if (this.#failure) return this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** All that waits, at once; no octets where nothing does. */
  empty(): Uint8Array {
    const octets = Buffer.concat(this.#waiting);
    this.#waiting = [];
    return octets;
  }
}
