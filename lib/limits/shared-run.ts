/** One running report that several read: each gets every event from the first on. It is stopped when the last of them has left. */
export class SharedRun<Event> {
  readonly #events: Event[] = [];
  readonly #stop = new AbortController();
  readonly #readers = new Set<symbol>();
  #ended = false;
  #fault: { error: unknown } | null = null;
  #wake = Promise.withResolvers<void>();

  /** Starts it. `ended` is called once, when there are no more events; `whole` says whether it came to its end by itself. */
  constructor(source: (signal: AbortSignal) => AsyncGenerator<Event>, ended: (whole: boolean) => void) {
    void this.#pump(source(this.#stop.signal), ended);
  }

  /** It can still be joined: it was not stopped, and did not fail. */
  get open(): boolean {
    return !this.#stop.signal.aborted && this.#fault === null;
  }

  /** All events. Whoever reads them has left when the signal says so, even if they wait for all of them, or when they read no further. */
  read(signal: AbortSignal): AsyncGenerator<Event> {
    const reader = Symbol("reader");
    const leave = () => this.#left(reader);
    this.#readers.add(reader);
    signal.addEventListener("abort", leave, { once: true });
    if (signal.aborted) leave();
    return this.#all(() => {
      signal.removeEventListener("abort", leave);
      leave();
    });
  }

  async *#all(done: () => void): AsyncGenerator<Event> {
    try {
      for (let next = 0; ; next++) {
        while (next >= this.#events.length && !this.#ended) await this.#wake.promise;
        const event = this.#events[next];
        if (event === undefined) break;
        yield event;
      }
      if (this.#fault) throw this.#fault.error;
    } finally {
      done();
    }
  }

  #left(reader: symbol): void {
    this.#readers.delete(reader);
    if (this.#readers.size === 0 && !this.#ended) this.#stop.abort();
  }

  async #pump(events: AsyncGenerator<Event>, ended: (whole: boolean) => void): Promise<void> {
    try {
      for await (const event of events) {
        this.#events.push(event);
        this.#woken();
      }
    } catch (error) {
      this.#fault = { error };
    }
    this.#ended = true;
    this.#woken();
    ended(this.open);
  }

  #woken(): void {
    this.#wake.resolve();
    this.#wake = Promise.withResolvers();
  }
}
