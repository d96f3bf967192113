/** Lets one after the other go, in the order in which they come. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Waits until everybody before has left. Out: how to leave. */
  async take(): Promise<() => void> {
    const before = this.#last;
    const mine = Promise.withResolvers<void>();
    this.#last = mine.promise;
    await before;
    return mine.resolve;
  }
}
