/** Bounds of what is under way. */
export interface GateBounds {
  /** Questions at once, over all reports. */
  most: number;
  /** Questions that may still lie unread in a server's receive buffer: with the usual 208 KiB it holds about 277 of them. */
  young: number;
  /** Milliseconds after which a question that has no answer was read for certain. */
  youth: number;
}
const BOUNDS: GateBounds = { most: 2_000, young: 250, youth: 50 };

/** A question that wants to be under way. */
export interface Entrant {
  /** It may go out now. The ticket is what it has to leave with. */
  admitted(ticket: number): void;
}

/** Parts that the time of youth is counted in. */
const PARTS = 5;

/**
 * Lets questions go out as fast as the servers can read them; the rest wait in the order they came. A burst of a thousand would overflow
 * the buffers of most resolvers, and each question lost costs a whole time-out.
 */
export class Gate {
  readonly #bounds: GateBounds;
  /** Questions without an answer by the part of time in which they were let in, the last few parts only. */
  readonly #parts: number[] = Array(PARTS).fill(0);
  /** The number of the present part of time. */
  #now = 0;
  #young = 0;
  #inside = 0;
  #admitting = false;
  #timer: NodeJS.Timeout | null = null;
  /** In the order of insertion. */
  readonly #queue = new Set<Entrant>();

  constructor(bounds: GateBounds = BOUNDS) {
    this.#bounds = bounds;
  }

  /** Admits at once or later. Whoever was admitted must leave. */
  enter(entrant: Entrant): void {
    if (this.#queue.size === 0 && this.#isOpen()) this.#admit(entrant);
    else {
      this.#queue.add(entrant);
      this.#admitLater();
    }
  }

  /** It is not going to be admitted any more. */
  withdraw(entrant: Entrant): void {
    this.#queue.delete(entrant);
  }

  leave(ticket: number): void {
    this.#inside -= 1;
    this.#roll();
    if (ticket > this.#now - PARTS) this.#count(ticket, -1);
    if (this.#queue.size > 0) this.#admitWaiting();
  }

  close(): void {
    this.#queue.clear();
    if (this.#timer) clearTimeout(this.#timer);
  }

  #isOpen(): boolean {
    this.#roll();
    return this.#inside < this.#bounds.most && this.#young < this.#bounds.young;
  }

  #admit(entrant: Entrant): void {
    this.#inside += 1;
    this.#count(this.#now, 1);
    entrant.admitted(this.#now);
  }

  #admitWaiting(): void {
    // A question that ends at once comes back here; the loop that let it in goes on.
    if (this.#admitting) return;
    this.#admitting = true;
    for (const entrant of this.#queue) {
      if (!this.#isOpen()) break;
      this.#queue.delete(entrant);
      this.#admit(entrant);
    }
    this.#admitting = false;
    if (this.#queue.size > 0) this.#admitLater();
  }

  /** When a part of time is over, somebody may have grown old. */
  #admitLater(): void {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#admitWaiting();
    }, this.#bounds.youth / PARTS);
    this.#timer.unref();
  }

  #count(part: number, difference: number): void {
    this.#parts[part % PARTS] = (this.#parts[part % PARTS] ?? 0) + difference;
    this.#young += difference;
  }

  /** Forgets those that have grown old. */
  #roll(): void {
    const now = Math.floor((performance.now() * PARTS) / this.#bounds.youth);
    for (let part = Math.max(this.#now + 1, now - PARTS + 1); part <= now; part++) this.#count(part, -(this.#parts[part % PARTS] ?? 0));
    this.#now = now;
  }
}
