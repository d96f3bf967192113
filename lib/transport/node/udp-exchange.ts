import type { Done, OpenExchange, WireExchange } from "./exchange.ts";
import type { Query } from "./query.ts";
import { readAnswer } from "./reading.ts";
import type { Server } from "./server.ts";
import type { Place } from "./udp-pool.ts";
import type { Waiting } from "./udp-socket.ts";

/** A question sent over UDP. It waits until it is stopped: how long is the caller's affair. */
export class UdpExchange implements OpenExchange, Waiting {
  readonly record: WireExchange;
  readonly server: Server;
  readonly query: Query;
  readonly sentAt = performance.now();
  stray: string | null = null;
  #place: Place | null;
  readonly #done: Done;

  constructor(server: Server, query: Query, done: Done) {
    this.server = server;
    this.query = query;
    this.#done = done;
    this.record = { server: server.address.text, protocol: "udp", startedAt: Date.now(), milliseconds: 0, result: null };
    this.#place = server.udp.ask(this);
  }

  received(octets: Uint8Array): void {
    const reading = readAnswer(octets, this.query);
    if (reading === "another question") {
      this.stray = "an answer came, but to another question";
      return;
    }
    this.server.breaker.answered(performance.now());
    this.#finish(reading);
  }

  misnumbered(): void {
    this.stray = "an answer came, but with a wrong id";
  }

  unreachable(cause: string): void {
    this.#place = null;
    this.server.breaker.open();
    this.#finish({ failure: { status: "network", cause } });
  }

  stop(): void {
    this.#place?.socket.forget(this.#place.id);
    this.#place = null;
  }

  #finish(result: NonNullable<WireExchange["result"]>): void {
    this.stop();
    this.record.milliseconds = performance.now() - this.sentAt;
    this.record.result = result;
    this.#done(this);
  }
}
