import type { Field } from "#lib/protocols/message/message.ts";
import { operatorOf } from "./operator.ts";
import { parseReceived } from "./parse.ts";
import type { Received } from "./received.ts";

/** One server on the way of a message. */
export interface Hop {
  /** Counted from the sender: the first server is 1. */
  number: number;
  field: Field;
  received: Received;
  /** Seconds since the clock of the nearest earlier hop with a date; negative where the clocks disagree. Null without two dates. */
  delay: number | null;
}

/** How long a message took, by the clocks of its first and its last hop with a date. */
export interface Travel {
  /** Null with fewer than two dates, or where the last clock is behind the first. */
  seconds: number | null;
  /** A hop is earlier than the one before it: no sum of delays is to be relied on. */
  skewed: boolean;
}

/** The hops in the order of the journey. In: the Received fields as they stand, the newest on top (RFC 5321 §4.4). */
export function hopsOf(fields: readonly Field[]): Hop[] {
  const hops: Hop[] = [];
  let earlier: number | null = null;
  for (const [index, field] of [...fields].reverse().entries()) {
    const received = parseReceived(field.value);
    const time = received.date?.time ?? null;
    hops.push({ number: index + 1, field, received, delay: time === null || earlier === null ? null : (time - earlier) / 1000 });
    earlier = time ?? earlier;
  }
  return hops;
}

/** The time from the first date to the last. */
export function travelOf(hops: readonly Hop[]): Travel {
  const times = hops.flatMap(({ received: { date } }) => (date ? [date.time] : []));
  const [first] = times;
  const last = times.at(-1);
  const skewed = hops.some(({ delay }) => delay !== null && delay < 0);
  const seconds = first === undefined || last === undefined || times.length < 2 ? null : (last - first) / 1000;
  return { seconds: seconds !== null && seconds < 0 ? null : seconds, skewed };
}

/**
 * Where the message came into the system of its receiver: the newest hop whose client has a public address and is run by another operator
 * than the server. Everything below it was written by others. With the name of a host that is trusted, the newest such hop of its
 * operator, so that a filter in front of the receiver can be told from the sender. Null where there is none.
 */
export function outsideHop(hops: readonly Hop[], isPublic: (address: string) => boolean, trusted: string | null = null): Hop | null {
  const borders = hops.filter(({ received: { from, by } }) => from?.address != null && isPublic(from.address) && !isInside(from, by));
  const own = trusted === null ? undefined : borders.findLast(({ received: { by } }) => by !== null && isOf(by.name, trusted));
  return own ?? borders.at(-1) ?? null;
}

/** The reverse name is the server's own finding, and the HELO name what the client says of itself. */
function isInside(from: NonNullable<Received["from"]>, by: Received["by"]): boolean {
  const client = from.reverse ?? from.helo;
  return client !== null && by !== null && isOf(client, by.name);
}

function isOf(host: string, other: string): boolean {
  return host.includes(".") && operatorOf(host) === operatorOf(other);
}
