import type { ExchangeOwner, OpenExchange, WireExchange } from "./exchange.ts";
import type { Message } from "./message-types.ts";
import type { Failure } from "./outcome.ts";
import type { Query } from "./query.ts";
import { latin1, readAnswer } from "./reading.ts";
import type { Server } from "./server.ts";
import type { UdpSocket, Waiting } from "./udp-socket.ts";

/** A question sent over UDP. It waits until it is stopped: how long is the caller's affair. */
export class UdpExchange implements OpenExchange, Waiting {
  readonly record: WireExchange;
  readonly server: Server;
  readonly query: Query;
  readonly sentAt = performance.now();
  stray: string | null = null;
  #socket: UdpSocket | null;
  readonly #id: number;
  readonly #owner: ExchangeOwner;

  constructor(server: Server, query: Query, owner: ExchangeOwner) {
    this.server = server;
    this.query = query;
    this.#owner = owner;
    this.record = { server: server.address.text, protocol: "udp", startedAt: Date.now(), milliseconds: 0, failure: null, octets: null };
    this.#socket = server.udp.pick(this.sentAt);
    this.#id = this.#socket.ask(this);
  }

  received(octets: Buffer, now: number): void {
    const reading = readAnswer(octets, this.query);
    if (reading === "another question") {
      this.stray = "an answer came, but to another question";
      return;
    }
    this.server.breaker.answered(now);
    this.record.octets = latin1(octets);
    if ("failure" in reading) this.#finish(reading.failure, null, now);
    else this.#finish(null, reading, now);
  }

  misnumbered(): void {
    this.stray = "an answer came, but with a wrong id";
  }

  unreachable(cause: string): void {
    this.#socket = null;
    this.server.breaker.open();
    this.#finish({ status: "network", cause }, null, performance.now());
  }

  stop(): void {
    this.#socket?.forget(this.#id);
    this.#socket = null;
  }

  #finish(failure: Failure | null, message: Message | null, now: number): void {
    this.stop();
    this.record.milliseconds = now - this.sentAt;
    this.record.failure = failure;
    this.#owner.took(this, message);
  }
}
