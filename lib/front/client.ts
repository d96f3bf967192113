import type { IncomingMessage } from "node:http";
import { fromOctets, type Ip, parseIp, unmapped } from "#lib/names/ip.ts";
import { type IpNetwork, isInside } from "#lib/names/network.ts";
import { headerOf } from "./request-headers.ts";

/** Whose forwarded headers are believed. */
export interface Trust {
  /** Networks of the operator's proxies; without any, nothing that a client says of itself is believed. */
  proxies: readonly IpNetwork[];
  /** How many of them a request passes. */
  hops: number;
}

export interface Peer {
  /** The address at the other end of the socket. */
  address: string;
  /** The request's headers of the same names, several joined by commas. */
  forwardedFor?: string;
  forwardedProto?: string;
}

export interface Client {
  /** Canonical; never a name, never an IPv4 address inside an IPv6 one. */
  ip: Ip;
  /** It came through a proxy of the operator's. */
  proxied: boolean;
  /** The browser speaks TLS, to that proxy. */
  secure: boolean;
}

const NOWHERE: Ip = fromOctets(new Uint8Array(4));

/**
 * Who asks: the socket's peer or, where that is a trusted proxy, the entry of X-Forwarded-For that the outermost trusted proxy wrote.
 * What stands further left was written by the client itself. An entry that is missing or no address leaves the proxy as the client.
 */
export function clientOf(peer: Peer, { proxies, hops }: Trust): Client {
  const ip = ipOf(peer.address) ?? NOWHERE;
  if (!proxies.some((network) => isInside(ip, network))) return { ip, proxied: false, secure: false };
  const entries = (peer.forwardedFor ?? "").split(",").map((entry) => entry.trim());
  const named = ipOf(entries.at(-hops) ?? "");
  return { ip: named ?? ip, proxied: true, secure: peer.forwardedProto?.split(",").at(-1)?.trim().toLowerCase() === "https" };
}

/** The client of a request. */
export function clientFrom(request: IncomingMessage, trust: Trust): Client {
  const address = request.socket.remoteAddress ?? "";
  return clientOf(
    { address, forwardedFor: headerOf(request, "x-forwarded-for"), forwardedProto: headerOf(request, "x-forwarded-proto") },
    trust,
  );
}

/** "192.0.2.1", "192.0.2.1:50123", "[2001:db8::1]:50123"; a zone is left off. */
function ipOf(entry: string): Ip | null {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry;
  const ip = parseIp(bare.replace(/%.*$/, ""));
  return ip && unmapped(ip);
}

/** What counts as one client for limits: an IPv4 address, or the /64 that one household or machine has in IPv6. */
export function networkOf(ip: Ip): string {
  if (ip.family === 4) return ip.text;
  return prefixOf(ip, 64);
}

/** What one customer of a provider has, who may send from each of 65,536 such networks in turn (RFC 6177 §2): the /48 in IPv6, in IPv4 the address. */
export function siteOf(ip: Ip): string {
  return ip.family === 4 ? ip.text : prefixOf(ip, 48);
}

function prefixOf(ip: Ip, bits: number): string {
  return `${fromOctets(ip.octets.map((octet, i) => (i < bits / 8 ? octet : 0))).text}/${bits}`;
}
