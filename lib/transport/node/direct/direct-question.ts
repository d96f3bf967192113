import type { Alarm, Alarms, Sleeper } from "#lib/transport/node/alarms.ts";
import type { ExchangeOwner, OpenExchange, WireExchange } from "#lib/transport/node/exchange.ts";
import type { Entrant, Gate } from "#lib/transport/node/gate.ts";
import { DnsFormatError, type Message } from "#lib/transport/node/message-types.ts";
import type { Failure } from "#lib/transport/node/outcome.ts";
import type { Query } from "#lib/transport/node/query.ts";
import { BADVERS, FORMERR, NOTIMP } from "#lib/transport/node/rcode.ts";
import { afterColon } from "#lib/transport/node/reading.ts";
import type { Server } from "#lib/transport/node/server.ts";
import { TcpExchange } from "#lib/transport/node/tcp-exchange.ts";
import type { Timing } from "#lib/transport/node/timing.ts";
import { UdpExchange } from "#lib/transport/node/udp-exchange.ts";
import type { ServerQuestion } from "#lib/transport/server-types.ts";
import { writeQuestion } from "./write-question.ts";

/** Datagrams that are sent for one question: one may be lost. */
const DATAGRAMS = 2;

/** What came of it: every attempt, and the message of the last one if it brought one. */
export interface Outcome {
  attempts: readonly WireExchange[];
  /** The question as it was sent last; null when it cannot be written. */
  query: Query | null;
  message: Message | null;
  /** The attempt that brought the message: a late answer to the first datagram may come when the second is on its way. */
  answered: WireExchange | null;
  /** Null with a message. */
  failure: Failure | null;
}

export interface DirectOptions {
  gate: Gate;
  alarms: Alarms;
  timing: Timing;
}

/** One question to one server and no other. Over UDP it is sent twice at most, and without EDNS where the server cannot read that. */
export class DirectQuestion implements ExchangeOwner, Sleeper, Entrant {
  readonly #question: ServerQuestion;
  readonly #server: Server;
  readonly #options: DirectOptions;
  readonly #concluded: (outcome: Outcome) => void;
  readonly #attempts: WireExchange[] = [];
  #open: OpenExchange[] = [];
  #alarm: Alarm | null = null;
  #ticket: number | null = null;
  #ended = false;

  /** `concluded` is called once. */
  constructor(question: ServerQuestion, server: Server, options: DirectOptions, concluded: (outcome: Outcome) => void) {
    this.#question = question;
    this.#server = server;
    this.#options = options;
    this.#concluded = concluded;
  }

  start(): void {
    this.#options.gate.enter(this);
  }

  admitted(ticket: number): void {
    this.#ticket = ticket;
    this.#send(true);
  }

  /** The reader left. */
  cancel(): void {
    this.#end({ query: null, message: null, answered: null, failure: { status: "cancelled" } });
  }

  wake(): void {
    const current = this.#open.at(-1);
    if (!current) return;
    const { record, server, query, sentAt } = current;
    record.milliseconds = performance.now() - sentAt;
    record.failure = { status: "timeout", cause: current.stray ?? undefined };
    if (record.protocol === "udp") server.timedOut(sentAt);
    const datagrams = this.#attempts.filter(({ protocol }) => protocol === "udp").length;
    if (record.protocol === "udp" && datagrams < DATAGRAMS) this.#send(query.edns);
    else this.#end({ query, message: null, answered: null, failure: record.failure });
  }

  took({ query, record }: OpenExchange, message: Message | null): void {
    if (message && query.edns && [FORMERR, NOTIMP, BADVERS].includes(message.rcode)) this.#send(false);
    else this.#end({ query, message, answered: message && record, failure: message ? null : (record.failure ?? { status: "malformed" }) });
  }

  #send(edns: boolean): void {
    const { alarms, timing } = this.#options;
    const query = this.#write(edns);
    if (!query) return;
    if (this.#alarm) alarms.clear(this.#alarm);
    const tcp = this.#question.protocol === "tcp";
    // A connection takes a round trip more, and is not tried twice. An answer to the first datagram is still heard when the second is on its way.
    this.#alarm = alarms.set(tcp ? timing.direct : timing.direct / DATAGRAMS, this);
    const exchange = tcp ? new TcpExchange(this.#server, query, this) : new UdpExchange(this.#server, query, this);
    this.#open = [...this.#open, exchange];
    this.#attempts.push(exchange.record);
  }

  #write(edns: boolean): Query | null {
    try {
      return writeQuestion(this.#question, edns);
    } catch (error) {
      if (!(error instanceof DnsFormatError)) throw error;
      this.#end({
        query: null,
        message: null,
        answered: null,
        failure: { status: "malformed", cause: `this cannot be asked for: ${afterColon(error.message)}` },
      });
      return null;
    }
  }

  #end(outcome: Omit<Outcome, "attempts">): void {
    if (this.#ended) return;
    this.#ended = true;
    const { alarms, gate } = this.#options;
    if (this.#alarm) alarms.clear(this.#alarm);
    for (const exchange of this.#open) exchange.stop();
    if (this.#ticket === null) gate.withdraw(this);
    else gate.leave(this.#ticket);
    this.#concluded({ attempts: this.#attempts, ...outcome });
  }
}
