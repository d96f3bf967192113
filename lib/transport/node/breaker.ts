export type BreakerState = "closed" | "suspect" | "open";

/**
 * Decides whether a server is to be asked. A question without an answer proves nothing: the zone asked for may be slow or dead. So after a
 * time-out, without any answer since the question was sent, the server is only suspect: others go first, and somebody has to probe it; only
 * when the probe gets nothing either is the server left out. Any answer whatever closes the breaker.
 * Times are in milliseconds on one clock.
 */
export class Breaker {
  #state: BreakerState = "closed";
  #lastAnswer = Number.NEGATIVE_INFINITY;

  get state(): BreakerState {
    return this.#state;
  }

  answered(at: number): void {
    this.#lastAnswer = at;
    this.#state = "closed";
  }

  /** Out: true when the server has just become suspect and must be probed. */
  timedOut(sentAt: number): boolean {
    if (sentAt < this.#lastAnswer || this.#state !== "closed") return false;
    this.#state = "suspect";
    return true;
  }

  /** Nobody listens there, or the probe got no answer. */
  open(): void {
    this.#state = "open";
  }
}
