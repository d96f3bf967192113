import type { RecordType } from "#lib/transport/types.ts";
import type { Alarm, Alarms } from "./alarms.ts";
import { classify } from "./classify.ts";
import type { Done, OpenExchange, WireExchange } from "./exchange.ts";
import { DnsFormatError, type Message } from "./message-types.ts";
import { type Failure, isDoubtful } from "./outcome.ts";
import { encodeQuery, type Query } from "./query.ts";
import { BADVERS, FORMERR, NOTIMP } from "./rcode.ts";
import { afterColon } from "./reading.ts";
import type { Result, Verdict } from "./result.ts";
import type { Server } from "./server.ts";
import { TcpExchange } from "./tcp-exchange.ts";
import type { Timing } from "./timing.ts";
import { UdpExchange } from "./udp-exchange.ts";

/** Times that the question is put to a server: A, B, A, B. */
const ATTEMPTS = 4;

/** Which failure tells most, when several servers failed. */
const TELLING: readonly Failure["status"][] = ["timeout", "network", "malformed", "refused", "servfail"];

export interface InquiryOptions {
  name: string;
  type: RecordType;
  /** At least one, the one to ask first first. */
  servers: readonly Server[];
  alarms: Alarms;
  timing: Timing;
  attempts?: number;
}

/**
 * One question, put to one server after the other until there is an answer: the next one after a time-out, an unreachable or an unreadable
 * one; one more after SERVFAIL or REFUSED. An earlier server may still answer while the next is asked. A truncated or unreadable
 * answer is asked for again over TCP (RFC 7766 §5), and a server that does not understand EDNS without it (RFC 6891 §7).
 */
export class Inquiry {
  readonly #options: InquiryOptions;
  readonly #done: (result: Result) => void;
  readonly #deadline: number;
  readonly #records: WireExchange[] = [];
  readonly #open = new Set<OpenExchange>();
  #current: OpenExchange | null = null;
  #alarm: Alarm | null = null;
  #attempts = 0;
  #doubted = false;
  #failed: { failure: Failure; record: WireExchange } | null = null;

  /** `done` is called once, unless `cancel` was called before; perhaps already during `start`. */
  constructor(options: InquiryOptions, done: (result: Result) => void) {
    this.#options = options;
    this.#done = done;
    this.#deadline = performance.now() + options.timing.lookup;
  }

  start(): void {
    this.#next();
  }

  cancel(): void {
    this.#clearAlarm();
    for (const exchange of this.#open) exchange.stop();
    this.#open.clear();
  }

  #next(): void {
    const { servers, attempts = ATTEMPTS } = this.#options;
    const server = servers[this.#attempts % servers.length];
    if (!server || this.#attempts >= attempts || this.#timeLeft() <= 0) this.#fail();
    else {
      this.#attempts += 1;
      this.#ask(server, "udp", true);
    }
  }

  #ask(server: Server, protocol: "udp" | "tcp", edns: boolean): void {
    const query = this.#encode(edns);
    if (!query) return;
    const { alarms, timing } = this.#options;
    this.#clearAlarm();
    this.#alarm = alarms.set(Math.min(timing.attempt, this.#timeLeft()), () => this.#overdue());
    const done: Done = (exchange) => this.#took(exchange);
    const exchange = protocol === "udp" ? new UdpExchange(server, query, done) : new TcpExchange(server, query, done);
    this.#current = exchange;
    this.#open.add(exchange);
    this.#records.push(exchange.record);
  }

  #encode(edns: boolean): Query | null {
    try {
      return encodeQuery(this.#options.name, this.#options.type, edns);
    } catch (error) {
      if (!(error instanceof DnsFormatError)) throw error;
      this.#finish(unanswered({ status: "malformed", cause: `this cannot be asked for: ${afterColon(error.message)}` }, null));
      return null;
    }
  }

  /** The current exchange has no answer in its time. Over UDP it may still come while the next server is asked. */
  #overdue(): void {
    const exchange = this.#current;
    if (!exchange) return;
    const { record, server } = exchange;
    record.milliseconds = performance.now() - exchange.sentAt;
    record.result = { failure: { status: "timeout", cause: exchange.stray ?? undefined } };
    this.#note(record.result.failure, record);
    if (record.protocol === "udp") server.timedOut(exchange.sentAt);
    else this.#close(exchange);
    // Somebody may be answering in the server's place: over TCP that is hard (RFC 5452 §9.3).
    if (exchange.stray !== null && this.#timeLeft() > 0) this.#ask(server, "tcp", true);
    else this.#next();
  }

  #took(exchange: OpenExchange): void {
    this.#open.delete(exchange);
    const { result } = exchange.record;
    if (!result) return;
    if ("failure" in result) this.#tookFailure(result.failure, exchange);
    else this.#tookMessage(result.message, exchange);
  }

  #tookFailure(failure: Failure, exchange: OpenExchange): void {
    const { record, server, query } = exchange;
    this.#note(failure, record);
    if (exchange !== this.#current) return;
    if (record.protocol === "udp" && failure.status === "malformed") this.#ask(server, "tcp", query.edns);
    else this.#next();
  }

  /** What a late answer of an earlier server does not settle is left to the exchange that is going on. */
  #tookMessage(message: Message, exchange: OpenExchange): void {
    const { record, server } = exchange;
    const late = exchange !== this.#current;
    const again = askAgain(message, exchange);
    if (again) {
      if (!late || this.#current?.record.protocol === "udp") this.#ask(server, again.protocol, again.edns);
      return;
    }
    const outcome = classify(message, this.#options.name, this.#options.type);
    if (!isDoubtful(outcome)) {
      this.#finish({ outcome, message, decisive: record });
      return;
    }
    this.#note(outcome, record);
    const first = !this.#doubted;
    this.#doubted = true;
    if (late) return;
    if (first && this.#options.servers.length > 1) this.#next();
    else this.#fail();
  }

  /** Keeps the failure that tells most; of two alike the first, unless only the second has a cause. */
  #note(failure: Failure, record: WireExchange): void {
    const rank = ({ status, cause }: Failure) => TELLING.indexOf(status) * 2 + (cause === undefined ? 0 : 1);
    if (!this.#failed || rank(failure) > rank(this.#failed.failure)) this.#failed = { failure, record };
  }

  #fail(): void {
    if (this.#failed) this.#finish(unanswered(this.#failed.failure, this.#failed.record));
    else this.#finish(unanswered({ status: "network", cause: "no resolver is configured" }, null));
  }

  #finish(verdict: Verdict): void {
    for (const { record, sentAt } of this.#open) {
      if (record.result) continue;
      record.milliseconds = performance.now() - sentAt;
      record.result = { failure: { status: "cancelled", cause: "another answer came first" } };
    }
    this.cancel();
    const { name, type } = this.#options;
    this.#done({ name, type, exchanges: this.#records, answeredAt: Date.now(), ...verdict });
  }

  #timeLeft(): number {
    return this.#deadline - performance.now();
  }

  #close(exchange: OpenExchange): void {
    exchange.stop();
    this.#open.delete(exchange);
  }

  #clearAlarm(): void {
    if (this.#alarm) this.#options.alarms.clear(this.#alarm);
    this.#alarm = null;
  }
}

function unanswered(failure: Failure, record: WireExchange | null): Verdict {
  if (!record?.result || !("message" in record.result)) return { message: null, outcome: failure, decisive: record };
  return { message: record.result.message, outcome: failure, decisive: record };
}

/** How the same server has to be asked again, when its answer is cut short or it does not know EDNS. */
function askAgain(message: Message, { record, query }: OpenExchange): { protocol: "udp" | "tcp"; edns: boolean } | null {
  if (message.truncated && record.protocol === "udp") return { protocol: "tcp", edns: query.edns };
  const { rcode } = message;
  if (query.edns && (rcode === FORMERR || rcode === NOTIMP || rcode === BADVERS)) return { protocol: record.protocol, edns: false };
  return null;
}
