import type { Connection, ConnectionFailure } from "#lib/transport/dialer-types.ts";
import type { HttpsFailure, HttpsRedirect, HttpsResponse } from "#lib/transport/https-types.ts";
import type { ServerQuestion, ServerReply } from "#lib/transport/server-types.ts";
import type { AddressScope, Answer, ListHealth, QueryOptions, RecordType } from "#lib/transport/types.ts";

/** All that the world told one lookup, so that the same lookup can be run again without the world. */
export interface Recording {
  /** Milliseconds since the epoch, when the lookup began. */
  now: number;
  /** By `questionKey`. */
  answers: Map<string, Answer>;
  /** By `serverKey`, in the order asked. */
  replies: Map<string, ServerReply[]>;
  /** By "address:port", in the order in which they were opened. */
  connections: Map<string, RecordedConnection[]>;
  /** By URL, in the order asked. */
  fetched: Map<string, (HttpsResponse | HttpsRedirect | HttpsFailure)[]>;
  /** By `healthKey`. */
  health: Map<string, ListHealth>;
  /** Zones that there was a key for. The keys themselves are nowhere in it. */
  keyed: Set<string>;
  scopes: Map<string, AddressScope>;
  markRoots: readonly Uint8Array[];
}

/** What became of one connection, each kind of step in its order. */
export type RecordedConnection =
  | { failure: ConnectionFailure }
  | {
      failure: null;
      exchange: number;
      ownName: string;
      stepMs: number;
      milliseconds: number;
      reads: Awaited<ReturnType<Connection["read"]>>[];
      writes: Awaited<ReturnType<Connection["write"]>>[];
      handshakes: Awaited<ReturnType<Connection["startTls"]>>[];
    };

export function emptyRecording(now: number): Recording {
  return {
    now,
    answers: new Map(),
    replies: new Map(),
    connections: new Map(),
    fetched: new Map(),
    health: new Map(),
    keyed: new Set(),
    scopes: new Map(),
    markRoots: [],
  };
}

export function questionKey(name: string, type: RecordType, options: QueryOptions = {}): string {
  const { server = "", followCname = true, signatures = false, validate = false } = options;
  const ways = [followCname ? "" : " unfollowed", signatures ? " signatures" : "", validate ? " validated" : ""];
  return `${type} ${name.toLowerCase()} ${server}${ways.join("")}`;
}

export function serverKey({
  server,
  name,
  type,
  protocol = "udp",
  recursion = false,
  chaos = false,
  mixedLetters = false,
}: ServerQuestion): string {
  return [server, name.toLowerCase(), type, protocol, recursion, chaos, mixedLetters].join(" ");
}

export function healthKey(zone: string, kind?: string): string {
  return `${zone} ${kind ?? ""}`;
}
