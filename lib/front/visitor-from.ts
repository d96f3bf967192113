import type { IncomingMessage } from "node:http";
import { type Client, networkOf, siteOf } from "./client.ts";
import { headerOf } from "./request-headers.ts";
import type { Visitor } from "./visitor.ts";

/** Headers that name the user and the groups, where a trusted proxy says who asks. */
export interface IdentityHeaders {
  user: string;
  groups: string;
}

/** What is known of whoever sent this request. `loopbackOnly`: nobody but this machine can reach us. */
export function visitorFrom(
  request: IncomingMessage,
  client: Client,
  { identity, secure, loopbackOnly }: { identity: IdentityHeaders | null; secure: boolean; loopbackOnly: boolean },
): Visitor {
  const user = identity && client.proxied ? headerOf(request, identity.user)?.trim() : undefined;
  const groups = identity ? (headerOf(request, identity.groups) ?? "").split(",").map((group) => group.trim()) : [];
  return {
    address: client.ip.text,
    network: networkOf(client.ip),
    site: siteOf(client.ip),
    local: loopbackOnly && isLoopback(client) && !client.proxied && !throughProxy(request),
    secure,
    path: request.url ?? "/",
    identity: user ? { user, groups: groups.filter((group) => group !== "") } : null,
  };
}

function isLoopback({ ip }: Client): boolean {
  return ip.text === "::1" || (ip.family === 4 && ip.octets[0] === 127);
}

/** A proxy on this machine that nobody configured: whoever stands behind it is not this machine. */
function throughProxy(request: IncomingMessage): boolean {
  return ["x-forwarded-for", "x-forwarded-host", "forwarded", "x-real-ip", "via"].some((name) => request.headers[name] !== undefined);
}
