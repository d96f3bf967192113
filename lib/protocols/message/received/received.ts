import type { MessageDate } from "#lib/protocols/message/date/parse.ts";

/** Whom a server says it got the message from. */
export interface Sender {
  /** As the field begins: what the client called itself, or the name of its address, as the software has it. */
  name: string;
  /** The name in HELO or EHLO. Null where it is no host name. */
  helo: string | null;
  /** The name that the server found for the address. */
  reverse: string | null;
  /** Of the connection (RFC 5321 §4.4: TCP-info); canonical. */
  address: string | null;
}

/** The server that added the field. */
export interface Receiver {
  name: string;
  address: string | null;
  /** What it says of itself: "Postfix", "8.17.1/8.17.1". */
  software: string | null;
}

/** What a field says of TLS. `unstated`: nothing, which proves no absence. */
export type HopTls = { status: "yes"; version: string | null; cipher: string | null } | { status: "no" | "unstated" };

/** One Received field (RFC 5321 §4.4), as far as it could be read. */
export interface Received {
  from: Sender | null;
  by: Receiver | null;
  via: string | null;
  /** The words after `with`. */
  protocol: string | null;
  /** The registered name of the protocol (RFC 3848), in capitals. */
  registered: string | null;
  id: string | null;
  /** The recipient. */
  for: string | null;
  envelopeFrom: string | null;
  tls: HopTls;
  authenticated: boolean;
  date: MessageDate | null;
}
