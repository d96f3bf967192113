import type { RecordType } from "#lib/transport/types.ts";
import type { Alarms } from "./alarms.ts";
import { ResultCache } from "./cache.ts";
import { Flight, type Passenger, type Tower } from "./flight.ts";
import { Gate } from "./gate.ts";
import type { Result } from "./result.ts";
import { type Server, worthAsking } from "./server.ts";
import type { Timing } from "./timing.ts";

export interface Question {
  name: string;
  type: RecordType;
  /** The server to ask instead of the resolvers. */
  server: Server | null;
  /** Whether the resolver is asked not to validate (CD). */
  unchecked: boolean;
  /** Whether the server is asked as an authority. */
  authority?: boolean;
}

/** Where questions go: to the cache, to a question of the same kind that is under way, or out. Shared by all reports. */
export class Upstream implements Tower {
  readonly #cache = new ResultCache();
  readonly #flights = new Map<string, Flight>();
  readonly #gate = new Gate();
  readonly #resolvers: readonly Server[];
  readonly #alarms: Alarms;
  readonly #timing: Timing;
  #closed = false;

  constructor(resolvers: readonly Server[], alarms: Alarms, timing: Timing) {
    this.#resolvers = resolvers;
    this.#alarms = alarms;
    this.#timing = timing;
  }

  /** A result that is still good and not older than `since` (milliseconds since the epoch). */
  cached(key: string, since: number): Result | null {
    return this.#cache.get(key, Date.now(), since);
  }

  /** Asks, or joins who asks already: what is under way is as fresh as can be. */
  join(key: string, { name, type, server, unchecked, authority }: Question, passenger: Passenger): Flight {
    const running = this.#flights.get(key);
    if (running) {
      running.board(passenger);
      return running;
    }
    const servers = server ? [server] : worthAsking(this.#resolvers);
    const flight = new Flight(
      key,
      { name, type, servers, unchecked, authority, alarms: this.#alarms, timing: this.#timing },
      this.#gate,
      this,
    );
    this.#flights.set(key, flight);
    flight.board(passenger);
    if (this.#closed) flight.end({ status: "cancelled" });
    else flight.takeOff();
    return flight;
  }

  landed(key: string, result: Result | null): void {
    this.#flights.delete(key);
    if (result && result.outcome.status !== "cancelled") this.#cache.put(key, result);
  }

  /** Ends what is under way; nothing is asked any more. */
  close(): void {
    this.#closed = true;
    for (const flight of [...this.#flights.values()]) flight.end({ status: "cancelled" });
    this.#gate.close();
  }
}

/** Equal for questions that share an answer. */
export function keyOf({ name, type, server, unchecked, authority }: Question): string {
  const question = unchecked ? `${name} ${type} cd` : `${name} ${type}`;
  if (!server) return question;
  return `${question} ${authority ? "from" : "@"}${server.address.text}`;
}
