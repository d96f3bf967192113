import type { RecordType } from "#lib/transport/types.ts";
import type { WireExchange } from "./exchange.ts";
import type { Message } from "./message-types.ts";
import type { Failure, Outcome } from "./outcome.ts";

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

/** With the exchange that decided; there is none when nothing was sent. */
export type Verdict =
  | { message: Message; outcome: Outcome; decisive: WireExchange }
  | { message: null; outcome: Failure; decisive: WireExchange | null };

/** Seconds. A positive answer is kept as long as its records say, within these bounds. */
const POSITIVE = { least: 5, most: 300 };
/** Seconds. Without an SOA record (RFC 2308 §5 forbids caching) only long enough to hold back a storm. */
const NEGATIVE = { least: 5, most: 60 };
/** Seconds. RFC 9520 §3.2: between 1 second and 5 minutes. */
const FAILURE = 5;

/** How long a result may be handed out again, in milliseconds. */
export function lifetime({ outcome, message }: Result): number {
  if (outcome.status === "nodata" || outcome.status === "nxdomain") return 1000 * within(NEGATIVE, outcome.negativeTtl ?? 0);
  if (outcome.status !== "ok" && outcome.status !== "alias") return 1000 * FAILURE;
  const answers = message?.answers ?? [];
  return (
    1000 *
    within(
      POSITIVE,
      answers.reduce((least, { ttl }) => Math.min(least, ttl), POSITIVE.most),
    )
  );
}

function within({ least, most }: { least: number; most: number }, seconds: number): number {
  return Math.min(most, Math.max(least, seconds));
}
