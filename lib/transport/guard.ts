import { scopeOf } from "#lib/names/scope.ts";
import { parseServer, type ServerAddress } from "./server-address.ts";

/** Whether a socket may be opened to a server that was named in a question. */
export type Permission = { allowed: true; server: ServerAddress } | { allowed: false; cause: string };

export interface GuardOptions {
  /** The operator's own resolvers: always allowed, whatever their address and port. */
  resolvers: readonly ServerAddress[];
  /** Nothing but the resolvers of the demo network may be asked: it has no Internet. */
  network: "system" | "demo";
}

/**
 * The one place that decides which addresses may be dialled. A server that is not a configured resolver
 * must have a public address and listen on port 53, so that nobody can use a question to knock at doors inside the operator's network.
 */
export function createGuard({ resolvers, network }: GuardOptions): (server: string) => Permission {
  const own = new Map(resolvers.map((server) => [server.text, server]));
  return (text) => {
    const server = parseServer(text);
    if (!server) return { allowed: false, cause: "this is not the address of a server" };
    const resolver = own.get(server.text);
    if (resolver) return { allowed: true, server: resolver };
    if (network === "demo") return { allowed: false, cause: "the demo network has no other servers" };
    if (server.port !== 53) return { allowed: false, cause: `port ${server.port} is not the port of DNS` };
    const scope = scopeOf(server.address);
    return scope === "public" ? { allowed: true, server } : { allowed: false, cause: `the address is ${scope}, not public` };
  };
}
