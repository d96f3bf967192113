import type { Socket } from "#lib/transport/node/way-out.ts";

/** The socket's own address as a literal (RFC 5321 §4.1.3), for a client that has no name. */
export function ownNameOf({ localAddress = "127.0.0.1", localFamily }: Socket): string {
  return localFamily === "IPv6" ? `[IPv6:${localAddress.replace(/%.*$/, "")}]` : `[${localAddress}]`;
}
