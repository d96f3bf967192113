import type { Server } from "node:http";
import type { Ip } from "#lib/names/ip.ts";
import { type IpNetwork, isInside, parseNetwork } from "#lib/names/network.ts";
import { clientOf, siteOf } from "./client.ts";

export interface ConnectionLimit {
  /** Connections that one site may hold. */
  most: number;
  /** Where nobody is counted. */
  spared: readonly IpNetwork[];
}

/** A company behind one address needs fewer, and it takes many sites to hold all that there are. What stands on this machine may be a proxy that nobody told us of. */
export const CONNECTIONS: ConnectionLimit = { most: 200, spared: ["127.0.0.0/8", "::1"].flatMap((text) => parseNetwork(text) ?? []) };

const TOLD = [
  "HTTP/1.1 429 Too Many Requests",
  "Connection: close",
  "Retry-After: 5",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Your network holds as many connections as it may. Close some and try again.\n",
].join("\r\n");

/** The site that a client counts for; null where nobody is counted. */
export function countedSite(ip: Ip, spared: readonly IpNetwork[]): string | null {
  return spared.some((network) => isInside(ip, network)) ? null : siteOf(ip);
}

/** Keeps one site from holding all connections that the server takes, by asking nothing or slowly. `proxies`: they bring many people, and are not counted. */
export function limitConnections(server: Server, proxies: readonly IpNetwork[], { most, spared }: ConnectionLimit): void {
  const held = new Map<string, number>();
  // Before the listener of HTTP: what is refused is not read.
  server.prependListener("connection", (socket) => {
    const { ip } = clientOf({ address: socket.remoteAddress ?? "" }, { proxies: [], hops: 1 });
    const site = countedSite(ip, [...proxies, ...spared]);
    if (site === null) return;
    const now = (held.get(site) ?? 0) + 1;
    held.set(site, now);
    socket.once("close", () => {
      const left = (held.get(site) ?? 1) - 1;
      if (left > 0) held.set(site, left);
      else held.delete(site);
    });
    if (now > most) socket.end(TOLD, () => socket.destroy());
  });
}
