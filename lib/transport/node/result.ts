import type { RecordType } from "#lib/transport/types.ts";
import type { WireExchange } from "./exchange.ts";
import type { Message } from "./message-types.ts";
import { type Failure, isFailure, type Outcome } from "./outcome.ts";

/** What became of one question: kept in the cache and handed to every report that asked. Never changed once it is made. */
export type Result = Readonly<Asked & Verdict>;

interface Asked {
  name: string;
  type: RecordType;
  /** Every attempt, in order. */
  exchanges: readonly WireExchange[];
  /** When the answer came, in milliseconds since the epoch. */
  answeredAt: number;
}

/** What was found out, and by which exchange: by none when nothing was sent. */
export type Verdict = { keepFor: number /* milliseconds */ } & (
  | { answered: true; outcome: Outcome; decisive: WireExchange; authentic: boolean; authoritative: boolean }
  | { answered: false; outcome: Failure; decisive: WireExchange | null }
);

/** Seconds. A positive answer is kept as long as its records say, within these bounds. */
const POSITIVE = { least: 5, most: 300 };
/** Seconds. Without an SOA record (RFC 2308 §5 forbids caching) only long enough to hold back a storm. */
const NEGATIVE = { least: 5, most: 60 };
/** Seconds. RFC 9520 §3.2: between 1 second and 5 minutes. */
const FAILURE = 5;

/**
 * A verdict with the question that it is about. Field by field: every answer passes here, and to copy an object into another one costs more than
 * all else that is done with it.
 */
export function resultOf(name: string, type: RecordType, exchanges: readonly WireExchange[], verdict: Verdict): Result {
  const answeredAt = Date.now();
  const { keepFor } = verdict;
  if (!verdict.answered) {
    const { outcome, decisive } = verdict;
    return { name, type, exchanges, answeredAt, keepFor, answered: false, outcome, decisive };
  }
  const { outcome, decisive, authentic, authoritative } = verdict;
  return { name, type, exchanges, answeredAt, keepFor, answered: true, outcome, decisive, authentic, authoritative };
}

/** The verdict that a message gives. */
export function answeredBy(message: Message, outcome: Outcome, decisive: WireExchange): Verdict {
  const { authentic, authoritative } = message;
  return { answered: true, outcome, decisive, authentic, authoritative, keepFor: lifetime(message, outcome) };
}

/** The verdict when no message could be read, or none was asked for. */
export function unanswered(failure: Failure, decisive: WireExchange | null): Verdict {
  return { answered: false, outcome: failure, decisive, keepFor: 1000 * FAILURE };
}

/** How long a result may be handed out again, in milliseconds. */
export function lifetime({ answers }: Pick<Message, "answers">, outcome: Outcome): number {
  if (isFailure(outcome)) return 1000 * FAILURE;
  if (outcome.status === "nodata" || outcome.status === "nxdomain") return 1000 * within(NEGATIVE, outcome.negativeTtl ?? 0);
  let least = POSITIVE.most;
  for (const { ttl } of answers) least = Math.min(least, ttl);
  return 1000 * within(POSITIVE, least);
}

function within({ least, most }: { least: number; most: number }, seconds: number): number {
  return Math.min(most, Math.max(least, seconds));
}
