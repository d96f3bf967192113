import type { Received, Receiver, Sender } from "#lib/protocols/message/received/received.ts";
import { type HopValues, literal, otherDates } from "./values.ts";

/** What the `from` clause begins with, and what its comments add. */
const CLIENTS = {
  "helo (reverse)": ({ helo, reverse, address }) => ({ name: helo, helo, reverse, address }),
  "reverse (helo)": ({ helo, reverse, address }) => ({ name: reverse ?? "unknown", helo, reverse, address }),
  "helo (itself)": ({ helo, address }) => ({ name: helo, helo, reverse: helo, address }),
  helo: ({ helo, address }) => ({ name: helo, helo, reverse: null, address }),
  "helo, no address": ({ helo }) => ({ name: helo, helo, reverse: null, address: null }),
  "helo, loopback": ({ helo }) => ({ name: helo, helo, reverse: null, address: "127.0.0.1" }),
  "literal (helo)": ({ helo, address }) => ({ name: literal(address), helo, reverse: null, address }),
  "ip (helo)": ({ helo, address }) => ({ name: address, helo, reverse: null, address }),
  ip: ({ address }) => ({ name: address, helo: null, reverse: null, address }),
  literal: ({ address }) => ({ name: literal(address), helo: null, reverse: null, address }),
  "a user": () => ({ name: "alice", helo: "alice", reverse: null, address: null }),
} as const satisfies Record<string, (values: HopValues) => Sender>;

/**
 * The form in which one program, or one service, writes its Received fields: written from what it documents, with names and addresses for
 * documentation. Places: `{helo}`, `{rdns}` (`unknown` where the address has no name), `{literal}`, `{ip}`, `{by}`, `{id}`, `{to}`,
 * `{from}` (the envelope sender), `{date}` and the other forms of it.
 */
export interface Family {
  name: string;
  form: string;
  /** Null: there is no `from` clause. */
  client: keyof typeof CLIENTS | null;
  /** What else must be read from it; all that is not named here must be null. */
  says: readonly ("by" | "id" | "for" | "from" | "date")[];
  /** What differs in the receiver. */
  receiver?: Partial<Receiver>;
  /** The words after `with`. */
  protocol?: string;
  /** The one of them that is registered. */
  registered?: string;
  via?: string;
  tls?: readonly [version: string | null, cipher: string | null] | "no";
  authenticated?: true;
}

/** The field of one hop, as the family writes it. */
export function write({ form }: Family, values: HopValues): string {
  const { helo, reverse, address, by, id, to, envelopeFrom, date } = values;
  const places = new Map([
    ["helo", helo],
    ["rdns", reverse ?? "unknown"],
    ["literal", literal(address)],
    ["ip", address],
    ["by", by],
    ["id", id],
    ["to", to],
    ["from", envelopeFrom],
    ["date", date],
    ...otherDates(date),
  ]);
  return form.replace(/\{([a-z-]+)\}/g, (whole, place: string) => places.get(place) ?? whole);
}

/** What must be read from it, the date as milliseconds. */
export function expected(family: Family, values: HopValues): Omit<Received, "date"> & { time: number | null } {
  const { client, says, receiver, protocol = null, registered = null, via = null, tls, authenticated = false } = family;
  const told = <T>(what: Family["says"][number], value: T): T | null => (says.includes(what) ? value : null);
  return {
    from: client && CLIENTS[client](values),
    by: told("by", { name: values.by, address: null, software: null, ...receiver }),
    via,
    protocol: protocol ?? registered,
    registered: registered?.toUpperCase() ?? null,
    id: told("id", values.id),
    for: told("for", values.to),
    envelopeFrom: told("from", values.envelopeFrom),
    tls: typeof tls === "object" ? { status: "yes", version: tls[0], cipher: tls[1] } : { status: tls ?? "unstated" },
    authenticated,
    time: told("date", values.time),
  };
}
