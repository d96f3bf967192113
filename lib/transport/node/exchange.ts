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
  /** Null while it runs. */
  result: Answered | Failed | null;
}

export interface Answered {
  message: Message;
  raw: Uint8Array;
}

export interface Failed {
  failure: Failure;
  /** What came and could not be read. */
  raw?: Uint8Array;
}

/** Called once, when the exchange has its result. */
export type Done = (exchange: OpenExchange) => void;

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
