/** Lets a number of questions under way at once; the others wait in the order they came. Bursts larger than this would lose datagrams. */
export class Gate {
  readonly #most: number;
  #inside = 0;
  /** In the order of insertion. */
  readonly #queue = new Set<() => void>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Calls `start` at once or later. Whoever was let in must leave. */
  enter(start: () => void): void {
    if (this.#inside >= this.#most) {
      this.#queue.add(start);
      return;
    }
    this.#inside += 1;
    start();
  }

  /** Out: true when `start` was still waiting and is not going to be called. */
  withdraw(start: () => void): boolean {
    return this.#queue.delete(start);
  }

  leave(): void {
    this.#inside -= 1;
    for (const start of this.#queue) {
      this.#queue.delete(start);
      this.#inside += 1;
      start();
      return;
    }
  }
}
