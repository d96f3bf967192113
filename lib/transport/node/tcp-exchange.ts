import type { ExchangeOwner, OpenExchange, WireExchange } from "./exchange.ts";
import type { Message } from "./message-types.ts";
import type { Failure } from "./outcome.ts";
import { keepsLetters, type Query } from "./query.ts";
import { latin1, readAnswer, type Unreadable } from "./reading.ts";
import type { Server } from "./server.ts";
import { askTcp } from "./tcp.ts";

/** A question sent over TCP. */
export class TcpExchange implements OpenExchange {
  readonly record: WireExchange;
  readonly server: Server;
  readonly query: Query;
  readonly sentAt = performance.now();
  readonly stray = null;
  readonly stop: () => void;
  readonly #owner: ExchangeOwner;

  constructor(server: Server, query: Query, owner: ExchangeOwner) {
    this.server = server;
    this.query = query;
    this.#owner = owner;
    this.record = { server: server.address.text, protocol: "tcp", startedAt: Date.now(), milliseconds: 0, failure: null, octets: null };
    this.stop = askTcp(server.address, query.bytes, {
      received: (octets) => this.#received(octets),
      unreachable: (cause) => this.#finish({ status: "network", cause }, null),
      broken: (cause) => this.#finish({ status: "malformed", cause }, null),
    });
  }

  #received(octets: Buffer): void {
    const reading = overTcp(octets, this.query);
    this.record.octets = latin1(octets);
    if (this.query.mixed && !("failure" in reading) && !keepsLetters(octets, this.query)) this.server.changesLetters = true;
    if ("failure" in reading) this.#finish(reading.failure, null);
    else this.#finish(null, reading);
  }

  #finish(failure: Failure | null, message: Message | null): void {
    this.record.milliseconds = performance.now() - this.sentAt;
    this.record.failure = failure;
    this.#owner.took(this, message);
  }
}

/** Over TCP there is no second answer to wait for. */
function overTcp(octets: Buffer, query: Query): Message | Unreadable {
  const malformed = (cause: string): Unreadable => ({ failure: { status: "malformed", cause } });
  if (octets[0] !== query.bytes[0] || octets[1] !== query.bytes[1]) return malformed("the answer over TCP has a wrong id");
  // Nobody but the server can answer here, so its letters need not be the question's.
  const reading = readAnswer(octets, { ...query, mixed: false });
  if (reading === "another question") return malformed("the answer over TCP is to another question");
  if (!("failure" in reading) && reading.truncated) return malformed("the answer is cut short, even over TCP");
  return reading;
}
