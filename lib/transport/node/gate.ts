import { type Alarm, Alarms } from "./alarms.ts";

/** Bounds of what is under way. */
export interface GateBounds {
  /** Questions at once, over all reports. */
  most: number;
  /** Questions that may still lie unread in a server's receive buffer: with the usual 208 KiB it holds about 277 of them. */
  young: number;
  /** Milliseconds after which a question that has no answer was read for certain. */
  youth: number;
}
const BOUNDS: GateBounds = { most: 2_000, young: 250, youth: 25 };

/** A question's leave to be under way. */
export type Ticket = Alarm;

/**
 * Lets questions go out as fast as the servers can read them; the rest wait in the order they came. A burst of a thousand would overflow
 * the buffers of most resolvers, and each question lost costs a whole time-out.
 */
export class Gate {
  readonly #bounds: GateBounds;
  readonly #alarms = new Alarms();
  #inside = 0;
  #young = 0;
  #admitting = false;
  /** In the order of insertion. */
  readonly #queue = new Set<(ticket: Ticket) => void>();

  constructor(bounds: GateBounds = BOUNDS) {
    this.#bounds = bounds;
  }

  /** Calls `start` at once or later. Whoever was let in must leave. */
  enter(start: (ticket: Ticket) => void): void {
    if (this.#isOpen()) this.#admit(start);
    else this.#queue.add(start);
  }

  /** `start` is not going to be called any more. */
  withdraw(start: (ticket: Ticket) => void): void {
    this.#queue.delete(start);
  }

  leave(ticket: Ticket): void {
    this.#inside -= 1;
    if (ticket.ring) {
      this.#alarms.clear(ticket);
      this.#young -= 1;
    }
    this.#admitNext();
  }

  close(): void {
    this.#queue.clear();
    this.#alarms.close();
  }

  #isOpen(): boolean {
    return this.#inside < this.#bounds.most && this.#young < this.#bounds.young;
  }

  #admit(start: (ticket: Ticket) => void): void {
    this.#inside += 1;
    this.#young += 1;
    const ticket = this.#alarms.set(this.#bounds.youth, () => {
      this.#young -= 1;
      this.#admitNext();
    });
    start(ticket);
  }

  #admitNext(): void {
    // A question that ends at once comes back here; the loop that let it in goes on.
    if (this.#admitting) return;
    this.#admitting = true;
    for (const start of this.#queue) {
      if (!this.#isOpen()) break;
      this.#queue.delete(start);
      this.#admit(start);
    }
    this.#admitting = false;
  }
}
