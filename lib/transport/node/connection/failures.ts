import type { ConnectionFailure } from "#lib/transport/dialer-types.ts";
import { socketCause } from "#lib/transport/node/socket-error.ts";

/** By the code of the socket's error. */
const statuses: Readonly<Record<string, ConnectionFailure["status"]>> = {
  ECONNREFUSED: "refused",
  ETIMEDOUT: "timeout",
  ECONNRESET: "closed",
  EPIPE: "closed",
};

/** What a socket's error means for the connection. */
export function socketFailure(error: NodeJS.ErrnoException): ConnectionFailure {
  return { status: statuses[error.code ?? ""] ?? "network", cause: socketCause(error) };
}

export const CLOSED: ConnectionFailure = { status: "closed", cause: "the server closed the connection" };
export const CANCELLED: ConnectionFailure = { status: "cancelled", cause: "the lookup was stopped" };

export function tooLarge(octets: number): ConnectionFailure {
  return { status: "too-large", cause: `more than ${octets.toLocaleString("en")} octets came` };
}

/** Nothing happened in this many milliseconds. */
export function timedOut(milliseconds: number): ConnectionFailure {
  return { status: "timeout", cause: `nothing came within ${seconds(milliseconds)}` };
}

/** The connection lasted this many milliseconds, and was not done. */
export function tookTooLong(milliseconds: number): ConnectionFailure {
  return { status: "timeout", cause: `it was not done within ${seconds(milliseconds)}` };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toLocaleString("en", { maximumFractionDigits: 1 })} s`;
}
