import type { Message } from "./message-types.ts";
import type { Failure } from "./outcome.ts";
import type { Query } from "./query.ts";
import type { Server } from "./server.ts";

/** One question put to one server, and what came of it. */
export interface WireExchange {
  readonly server: string;
  readonly protocol: "udp" | "tcp";
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  milliseconds: number;
  /** Why there is no readable answer. Null when there is one, and while the exchange runs. */
  failure: Failure | null;
  /** The message that came, one character for each octet (latin1): a string is far lighter to keep than a buffer. */
  octets: string | null;
}

/** What an exchange brought. */
export type Brought = Pick<WireExchange, "failure" | "octets">;

/** Who started an exchange. */
export interface ExchangeOwner {
  /** Called once, when the exchange has its result: with the message if there is one. */
  took(exchange: OpenExchange, message: Message | null): void;
}

/** An exchange that is going on. */
export interface OpenExchange {
  readonly record: WireExchange;
  readonly server: Server;
  readonly query: Query;
  /** On the clock of performance.now(). */
  readonly sentAt: number;
  /** Answers that came and were not for this question, in words. */
  readonly stray: string | null;
  /** Stops without a result: nothing is waited for any longer. */
  stop(): void;
}
