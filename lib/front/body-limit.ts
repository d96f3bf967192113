import type { IncomingMessage } from "node:http";

/**
 * Calls `exceeded` once when more octets of a body have come than `most`, however it is sent; what comes after that reaches nobody. A body that says
 * its length is refused before, but a chunked one says none, and what stands behind would take it all.
 */
export function limitBody(request: IncomingMessage, most: number, exceeded: () => void): void {
  const push = request.push.bind(request);
  let octets = 0;
  // Every octet passes here, whoever reads it: to listen for `data` would begin to read.
  request.push = (piece: unknown, encoding?: BufferEncoding): boolean => {
    if (octets > most) return false;
    if (piece instanceof Uint8Array) octets += piece.length;
    if (octets <= most) return push(piece, encoding);
    exceeded();
    return false;
  };
}
