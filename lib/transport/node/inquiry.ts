import type { RecordType } from "#lib/transport/types.ts";
import type { Alarm, Alarms, Sleeper } from "./alarms.ts";
import { classify } from "./classify.ts";
import type { ExchangeOwner, OpenExchange, WireExchange } from "./exchange.ts";
import { DnsFormatError, type Message } from "./message-types.ts";
import { type Failure, isDoubtful } from "./outcome.ts";
import { encodeQuery, type Query } from "./query.ts";
import { BADVERS, FORMERR, NOTIMP } from "./rcode.ts";
import { afterColon, OTHER_LETTERS } from "./reading.ts";
import { answeredBy, type Result, resultOf, unanswered, type Verdict } from "./result.ts";
import type { Server } from "./server.ts";
import { TcpExchange } from "./tcp-exchange.ts";
import type { Timing } from "./timing.ts";
import { UdpExchange } from "./udp-exchange.ts";
import { authorityQuery } from "./walk/authority-query.ts";

/** Times that the question is put to a server: A, B, A, B. */
const ATTEMPTS = 4;
/** The same for an authority, beside which there are others. */
const ATTEMPTS_OF_AN_AUTHORITY = 2;

/** Which failure tells most, when several servers failed. */
const TELLING: readonly Failure["status"][] = ["timeout", "network", "malformed", "refused", "servfail"];

export interface InquiryOptions {
  name: string;
  type: RecordType;
  /** The one to ask first first. */
  servers: readonly Server[];
  alarms: Alarms;
  timing: Timing;
  attempts?: number;
  /** The resolver is asked not to validate (CD). */
  unchecked?: boolean;
  /** The one server is asked as an authority: without recursion, and with the letters of the name mixed. Whatever it says settles the question. */
  authority?: boolean;
}

/** Who wants to know. */
export interface Inquirer {
  /** Called once, unless the inquiry was cancelled before; perhaps already while it starts. */
  concluded(result: Result): void;
}

/**
 * One question, put to one server after the other until there is an answer: the next one after a time-out, an unreachable or an unreadable
 * one; one more after SERVFAIL or REFUSED. An earlier server may still answer while the next is asked. A truncated or unreadable
 * answer is asked for again over TCP (RFC 7766 §5), and a server that does not understand EDNS without it (RFC 6891 §7).
 */
export class Inquiry implements ExchangeOwner, Sleeper {
  readonly #options: InquiryOptions;
  readonly #inquirer: Inquirer;
  readonly #deadline: number;
  #records: readonly WireExchange[] = [];
  #current: OpenExchange | null = null;
  /** Exchanges whose time is over and that may have an answer yet. */
  #earlier: readonly OpenExchange[] = [];
  #alarm: Alarm | null = null;
  #attempts = 0;
  #doubted = false;
  #mixed = true;
  #failed: { failure: Failure; verdict: Verdict } | null = null;

  constructor(options: InquiryOptions, inquirer: Inquirer) {
    this.#options = options;
    this.#inquirer = inquirer;
    this.#deadline = performance.now() + options.timing.lookup;
  }

  start(): void {
    this.#next();
  }

  cancel(): void {
    this.#clearAlarm();
    this.#current?.stop();
    for (const exchange of this.#earlier) exchange.stop();
  }

  #next(): void {
    const { servers, authority, attempts = authority ? ATTEMPTS_OF_AN_AUTHORITY : ATTEMPTS } = this.#options;
    const server = servers[this.#attempts % servers.length];
    if (!server || this.#attempts >= attempts || this.#timeLeft() <= 0) this.#fail();
    else {
      this.#attempts += 1;
      this.#ask(server, "udp", true);
    }
  }

  #ask(server: Server, protocol: "udp" | "tcp", edns: boolean): void {
    const query = this.#encode(server, protocol, edns);
    if (!query) return;
    const { alarms, timing } = this.#options;
    this.#clearAlarm();
    this.#alarm = alarms.set(Math.min(timing.attempt, this.#timeLeft()), this);
    if (this.#current) this.#earlier = [...this.#earlier, this.#current];
    const exchange = protocol === "udp" ? new UdpExchange(server, query, this) : new TcpExchange(server, query, this);
    this.#current = exchange;
    this.#records = [...this.#records, exchange.record];
  }

  #encode(server: Server, protocol: "udp" | "tcp", edns: boolean): Query | null {
    try {
      const { name, type, unchecked = false, authority = false } = this.#options;
      if (authority) return authorityQuery(name, type, edns, !server.changesLetters && (this.#mixed || protocol === "tcp"));
      return encodeQuery(name, type, edns, unchecked);
    } catch (error) {
      if (!(error instanceof DnsFormatError)) throw error;
      this.#finish(unanswered({ status: "malformed", cause: `this cannot be asked for: ${afterColon(error.message)}` }, null));
      return null;
    }
  }

  /** The current exchange has no answer in its time. Over UDP it may still come while the next server is asked. */
  wake(): void {
    const exchange = this.#current;
    if (!exchange) return;
    const { record, server } = exchange;
    record.milliseconds = performance.now() - exchange.sentAt;
    record.failure = { status: "timeout", cause: exchange.stray ?? undefined };
    this.#note(record.failure, unanswered(record.failure, record));
    if (record.protocol === "udp") server.timedOut(exchange.sentAt);
    else exchange.stop();
    // Somebody may be answering in the server's place: over TCP that is hard (RFC 5452 §9.3).
    if (exchange.stray !== null && this.#timeLeft() > 0) this.#ask(server, "tcp", true);
    else this.#next();
  }

  took(exchange: OpenExchange, message: Message | null): void {
    const { failure } = exchange.record;
    if (message) this.#tookMessage(message, exchange);
    else if (failure) this.#tookFailure(failure, exchange);
  }

  #tookFailure(failure: Failure, exchange: OpenExchange): void {
    const { record, server, query } = exchange;
    this.#note(failure, unanswered(failure, record));
    if (failure.cause === OTHER_LETTERS) this.#mixed = false;
    if (exchange !== this.#current) return;
    if (record.protocol === "udp" && failure.status === "malformed") this.#ask(server, "tcp", query.edns);
    else if (this.#options.authority && this.#mixed) this.#fail();
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
    if (!isDoubtful(outcome) || this.#options.authority) {
      this.#finish(answeredBy(message, outcome, record));
      return;
    }
    this.#note(outcome, answeredBy(message, outcome, record));
    const first = !this.#doubted;
    this.#doubted = true;
    if (late) return;
    if (first && this.#options.servers.length > 1) this.#next();
    else this.#fail();
  }

  /** Keeps the failure that tells most; of two alike the first, unless only the second has a cause. */
  #note(failure: Failure, verdict: Verdict): void {
    const rank = ({ status, cause }: Failure) => TELLING.indexOf(status) * 2 + (cause === undefined ? 0 : 1);
    if (!this.#failed || rank(failure) > rank(this.#failed.failure)) this.#failed = { failure, verdict };
  }

  #fail(): void {
    if (this.#failed) this.#finish(this.#failed.verdict);
    else this.#finish(unanswered({ status: "network", cause: "no resolver is configured" }, null));
  }

  #finish(verdict: Verdict): void {
    for (const exchange of this.#earlier) abandon(exchange);
    if (this.#current) abandon(this.#current);
    this.cancel();
    const { name, type } = this.#options;
    this.#inquirer.concluded(resultOf(name, type, this.#records, verdict));
  }

  #timeLeft(): number {
    return this.#deadline - performance.now();
  }

  #clearAlarm(): void {
    if (this.#alarm) this.#options.alarms.clear(this.#alarm);
    this.#alarm = null;
  }
}

/** Notes that an exchange ends because another one has decided. */
function abandon({ record, sentAt }: OpenExchange): void {
  if (record.failure || record.octets !== null) return;
  record.milliseconds = performance.now() - sentAt;
  record.failure = { status: "cancelled", cause: "another answer came first" };
}

/** How the same server has to be asked again, when its answer is cut short or it does not know EDNS. */
function askAgain(message: Message, { record, query }: OpenExchange): { protocol: "udp" | "tcp"; edns: boolean } | null {
  if (message.truncated && record.protocol === "udp") return { protocol: "tcp", edns: query.edns };
  const { rcode } = message;
  if (query.edns && (rcode === FORMERR || rcode === NOTIMP || rcode === BADVERS)) return { protocol: record.protocol, edns: false };
  return null;
}
