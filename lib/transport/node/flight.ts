import type { Alarm } from "./alarms.ts";
import type { Gate, Ticket } from "./gate.ts";
import { Inquiry, type InquiryOptions } from "./inquiry.ts";
import type { Result } from "./result.ts";

/** Somebody who waits for the result of a question. */
export interface Passenger {
  arrived(result: Result): void;
}

/** A question under way, shared by all who ask it meanwhile. It ends early only when all of them have left. */
export class Flight {
  readonly #passengers = new Set<Passenger>();
  readonly #options: InquiryOptions;
  readonly #gate: Gate;
  readonly #inquiry: Inquiry;
  readonly #ended: (result: Result | null) => void;
  readonly #enter = (ticket: Ticket) => this.#start(ticket);
  #patience: Alarm | null = null;
  #ticket: Ticket | null = null;

  /** `ended` is called once, before the passengers are told: with the result, or with null when everybody left. */
  constructor(options: InquiryOptions, gate: Gate, ended: (result: Result | null) => void) {
    this.#options = options;
    this.#gate = gate;
    this.#ended = ended;
    this.#inquiry = new Inquiry(options, (result) => this.#end(result));
  }

  /** Passengers may come before and after. */
  takeOff(): void {
    this.#gate.enter(this.#enter);
    if (this.#ticket) return;
    const { name, type, alarms, timing } = this.#options;
    this.#patience = alarms.set(timing.lookup, () => {
      const outcome = { status: "timeout", cause: "Mailvane was too busy to ask in time" } as const;
      this.#end({ name, type, message: null, outcome, exchanges: [], decisive: null, answeredAt: Date.now() });
    });
  }

  board(passenger: Passenger): void {
    this.#passengers.add(passenger);
  }

  leave(passenger: Passenger): void {
    if (!this.#passengers.delete(passenger) || this.#passengers.size > 0) return;
    this.#inquiry.cancel();
    this.#end(null);
  }

  #start(ticket: Ticket): void {
    this.#ticket = ticket;
    if (this.#patience) this.#options.alarms.clear(this.#patience);
    this.#inquiry.start();
  }

  #end(result: Result | null): void {
    if (this.#patience) this.#options.alarms.clear(this.#patience);
    const passengers = [...this.#passengers];
    this.#passengers.clear();
    this.#ended(result);
    if (result) for (const passenger of passengers) passenger.arrived(result);
    // Whoever waits at the gate goes last, so that an answer that is there is not held up.
    if (this.#ticket) this.#gate.leave(this.#ticket);
    else this.#gate.withdraw(this.#enter);
  }
}
