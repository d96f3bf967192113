import type { Alarm, Sleeper } from "./alarms.ts";
import type { Entrant, Gate } from "./gate.ts";
import { type Inquirer, Inquiry, type InquiryOptions } from "./inquiry.ts";
import type { Failure } from "./outcome.ts";
import { type Result, resultOf, unanswered } from "./result.ts";

/** Somebody who waits for the result of a question. */
export interface Passenger {
  arrived(result: Result): void;
}

/** Who sends flights out. */
export interface Tower {
  /** Called once for each flight, before its passengers are told: with the result, or with null when everybody left. */
  landed(key: string, result: Result | null): void;
}

/** A question under way, shared by all who ask it meanwhile. It ends early only when all of them have left. */
export class Flight implements Entrant, Inquirer, Sleeper {
  #passengers: Passenger[] = [];
  readonly #key: string;
  readonly #options: InquiryOptions;
  readonly #gate: Gate;
  readonly #tower: Tower;
  readonly #inquiry: Inquiry;
  #patience: Alarm | null = null;
  #ticket: number | null = null;

  constructor(key: string, options: InquiryOptions, gate: Gate, tower: Tower) {
    this.#key = key;
    this.#options = options;
    this.#gate = gate;
    this.#tower = tower;
    this.#inquiry = new Inquiry(options, this);
  }

  /** Passengers may come before and after. */
  takeOff(): void {
    this.#gate.enter(this);
    if (this.#ticket === null) this.#patience = this.#options.alarms.set(this.#options.timing.lookup, this);
  }

  board(passenger: Passenger): void {
    this.#passengers.push(passenger);
  }

  leave(passenger: Passenger): void {
    const others = this.#passengers.filter((other) => other !== passenger);
    if (others.length === this.#passengers.length) return;
    this.#passengers = others;
    if (others.length > 0) return;
    this.#inquiry.cancel();
    this.#end(null);
  }

  /** Ends the flight for all passengers without an answer. */
  end(failure: Failure): void {
    this.#inquiry.cancel();
    const { name, type } = this.#options;
    this.#end(resultOf(name, type, [], unanswered(failure, null)));
  }

  admitted(ticket: number): void {
    this.#ticket = ticket;
    this.#clearPatience();
    this.#inquiry.start();
  }

  concluded(result: Result): void {
    this.#end(result);
  }

  wake(): void {
    this.end({ status: "timeout", cause: "Mailvane was too busy to ask in time" });
  }

  #end(result: Result | null): void {
    this.#clearPatience();
    const passengers = this.#passengers;
    this.#passengers = [];
    this.#tower.landed(this.#key, result);
    if (result) for (const passenger of passengers) passenger.arrived(result);
    // Whoever waits at the gate goes last, so that an answer that is there is not held up.
    if (this.#ticket === null) this.#gate.withdraw(this);
    else this.#gate.leave(this.#ticket);
  }

  #clearPatience(): void {
    if (this.#patience) this.#options.alarms.clear(this.#patience);
    this.#patience = null;
  }
}
