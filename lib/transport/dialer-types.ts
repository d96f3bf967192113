import type { TlsFacts } from "./tls-types.ts";

/** The only ports that are ever dialled for a report, beside the one of DNS: SMTP, SMTP over TLS, submission, HTTPS. */
export type Port = 25 | 465 | 587 | 443;

/**
 * Why a connection, or a step of it, came to nothing. `blocked`: our own guard refused the address. `closed`: the server ended it.
 * `too-large`: more octets came than may. `budget`: the report has opened as many connections as it may. `cancelled`: the reader left.
 */
export interface ConnectionFailure {
  status: "timeout" | "refused" | "network" | "closed" | "tls" | "too-large" | "blocked" | "budget" | "cancelled";
  /** In words that stand after a colon; third-party text in it is visible. */
  cause: string;
  /** Id of the recorded exchange, for evidence. */
  exchange?: number;
}

export interface Destination {
  /** An IP address, never a name: whoever resolves vets, and what was vetted is dialled. */
  address: string;
  port: Port;
  /** The host that the address belongs to, for the transcript; null where only the address is known. */
  name: string | null;
}

export interface ConnectOptions {
  /** How the transcript calls it. */
  kind: "smtp" | "tls";
  /** For the connection to stand, in milliseconds. */
  timeoutMs: number;
  /** For the whole life of the connection, in milliseconds: past it every step is a `timeout`. */
  totalMs: number;
  /** Octets that may be received, in all. Past them every step is `too-large`. */
  maxOctets: number;
}

/** Opens connections. The one way out for whatever is not DNS. */
export interface Dialer {
  /** Dials the address itself. Never throws and never rejects: whatever goes wrong is a failure. */
  connect(to: Destination, options: ConnectOptions): Promise<Connected | ConnectionFailure>;
}

export interface Connected {
  status: "ok";
  connection: Connection;
  /** Until the connection stood. */
  milliseconds: number;
}

/**
 * An open connection. Nothing here throws or rejects. All that passes is recorded for the transcript. Any failure ends the connection:
 * every later step has the same failure, once the octets that came before it are read.
 */
export interface Connection {
  /** Id of the recorded exchange, for evidence. */
  readonly exchange: number;
  /** How this side calls itself in EHLO: the configured name, or the socket's own address as a literal (RFC 5321 §4.1.4). */
  readonly ownName: string;
  /** The longest that any step takes, in milliseconds, whatever it asks for. */
  readonly stepMs: number;
  /**
   * The next octets, as they arrive, at least one. The server's end of the connection is `closed`. One step at a time.
   * `whole`: the time that `timeoutMs` is the rest of, where something came already, so that the cause can name it.
   */
  read(timeoutMs: number, whole?: number): Promise<{ status: "ok"; octets: Uint8Array } | ConnectionFailure>;
  write(octets: Uint8Array, timeoutMs: number): Promise<{ status: "ok" } | ConnectionFailure>;
  /**
   * Makes it a TLS connection, whatever the certificate: `tls` says what it is worth. Octets that came before the handshake and were not
   * read yet are thrown away and counted. A failed handshake is `tls`.
   */
  startTls(
    name: string,
    timeoutMs: number,
  ): Promise<{ status: "ok"; tls: TlsFacts; earlyOctets: number; milliseconds: number } | ConnectionFailure>;
  /** Ends the connection at once. Calling it twice does no harm. */
  close(): void;
}
