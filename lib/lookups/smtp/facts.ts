import type { IprevEvaluation } from "#lib/protocols/iprev/evaluate.ts";
import type { Route } from "#lib/protocols/mx/route.ts";
import type { SmtpSession } from "#lib/protocols/smtp/session.ts";
import type { Port } from "#lib/transport/dialer-types.ts";
import type { AddressScope, Answer } from "#lib/transport/types.ts";

export type SmtpPort = Exclude<Port, 443>;
export type Family = "IPv4" | "IPv6";

/** Where the target leads: an address to itself; a host on a submission port too; a domain on port 25 to its mail servers. */
export type Aim = Route | { kind: "address" } | { kind: "host" };

/** One address, and the session there. */
export interface AddressFacts {
  address: string;
  family: Family;
  scope: AddressScope;
  session: SmtpSession;
  /** Null where the address is not public: nobody can be asked about it. */
  iprev: IprevEvaluation | null;
}

export interface ServerFacts {
  /** Null where only an address was given. */
  host: string | null;
  /** Of the MX record; null where there is none. */
  preference: number | null;
  /** The answers for its addresses; null where an address was given. */
  answers: { a: Answer; aaaa: Answer } | null;
  addresses: AddressFacts[];
  /** How many more addresses there are than are connected to. */
  beyond: number;
}

/** Whether this machine reaches the port at all over one version of IP. */
export type Reach =
  /** Somebody was reached. `control`: the server that was, beside those asked about. */
  | { state: "reached"; control: string | null }
  /** Nobody was, and neither was the control, or there is no route at all. */
  | { state: "unreached"; control: string | null; cause: string }
  /** There was no address to connect to. */
  | { state: "untried" };

/** All that the checks of the SMTP lookup judge. */
export interface SmtpFacts {
  target: string;
  port: SmtpPort;
  relay: boolean;
  /** When it was asked, in milliseconds since the epoch: what certificates are judged by. */
  at: number;
  aim: Aim;
  /** In order of preference. */
  servers: ServerFacts[];
  /** How many more servers there are than are connected to. */
  beyond: number;
  reach: Record<Family, Reach>;
}
