import type { ServerAddress } from "#lib/transport/server-address.ts";
import { socketCause } from "./socket-error.ts";
import { dialTcp } from "./way-out.ts";

const LENGTH = 2; // octets before a message, RFC 1035 §4.2.2

/** What one connection brought. */
export interface TcpListener {
  received(octets: Buffer): void;
  unreachable(cause: string): void;
  /** Somebody took the connection and ended it before there was a whole message. */
  broken(cause: string): void;
}

/**
 * Sends one message over a connection of its own and reads one message: never more than 65,535 octets are kept.
 * Exactly one method of the listener is called, once, unless the returned function was called before: it closes the connection.
 */
export function askTcp({ address, port }: ServerAddress, query: Uint8Array, listener: TcpListener): () => void {
  const socket = dialTcp(address, port);
  let chunks: Uint8Array[] = [];
  let kept = 0;
  let open = true;
  let connected = false;
  const finish = (report: () => void) => {
    if (!open) return;
    open = false;
    socket.destroy();
    report();
  };
  // Length and message in one write: RFC 7766 §8.
  socket.on("connect", () => {
    connected = true;
    socket.write(Uint8Array.of(query.length >> 8, query.length & 255, ...query));
  });
  socket.on("data", (chunk) => {
    chunks.push(chunk);
    kept += chunk.length;
    if (kept < LENGTH) return;
    if (chunks.length > 1 && chunks[0] && chunks[0].length < LENGTH) chunks = [Buffer.concat(chunks)];
    const [first = chunk] = chunks;
    const needed = LENGTH + (((first[0] ?? 0) << 8) | (first[1] ?? 0));
    if (kept >= needed) finish(() => listener.received(Buffer.concat(chunks).subarray(LENGTH, needed)));
  });
  socket.on("error", (error) => finish(() => (connected ? listener.broken(socketCause(error)) : listener.unreachable(socketCause(error)))));
  socket.on("close", () => finish(() => listener.broken("the connection was closed before the answer was complete")));
  return () => finish(() => {});
}
