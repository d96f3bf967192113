import { parseIp } from "#lib/names/ip.ts";
import { type IpNetwork, isInside, parseNetwork } from "#lib/names/network.ts";
import { scopeOf } from "#lib/names/scope.ts";
import { nameObjection } from "./private-names.ts";
import { parseServer, type ServerAddress } from "./server-address.ts";

/** Whether a question may be sent to a server that was named in it. */
export type Permission = { allowed: true; server: ServerAddress } | { allowed: false; cause: string };

/** Whether an address may be connected to, and where the socket then goes. `refused`: nothing listens there in the demo network. */
export type DialPermission =
  | { allowed: true; host: string; port: number }
  | { allowed: false; status: "blocked" | "refused"; cause: string };

export interface GuardOptions {
  /** The operator's own resolvers: always allowed, whatever their address and port. */
  resolvers: readonly ServerAddress[];
  /** Nothing but the demo network itself may be reached in it: it has no Internet. */
  network: "system" | "demo";
  /** Private networks of the operator that may be reached. */
  allow?: readonly IpNetwork[];
  /** Ports that may be connected to. Default: those of mail and of HTTPS. */
  ports?: readonly number[];
  /** In the demo network: the loopback port behind "address:port" ("198.51.100.32:25", "[2001:db8::1]:443", "192.0.2.1:53"). */
  demoHosts?: Readonly<Record<string, number>>;
}

/** The one judge of where anything may be sent. It is asked for every server and every connection, just before the socket is opened. */
export interface Guard {
  /** A DNS server that is not a configured resolver must be reachable and listen on port 53. */
  server(text: string): Permission;
  /** Why the configured resolvers may not be asked for a name; null where they may. */
  name(name: string): string | null;
  /** In: the address to be dialled, never a name. */
  connection(address: string, port: number): DialPermission;
}

const PORTS: readonly number[] = [25, 443, 465, 587];
const LOOPBACK = "127.0.0.1";
/** Metadata services of clouds that lie in private networks. Nothing lifts them; the others lie in networks that nothing lifts at all. */
const METADATA: readonly string[] = ["100.100.100.200", "fd00:ec2::254", "fd20:ce::254", "fd00:c1::a9fe:a9fe"];
const UNIQUE_LOCAL = parseNetwork("fc00::/7");

/** So that nobody can use a question to knock at doors inside the operator's network. */
export function createGuard({ resolvers, network, allow = [], ports = PORTS, demoHosts = {} }: GuardOptions): Guard {
  const own = new Map(resolvers.map((server) => [server.text, server]));
  return {
    server(text) {
      const server = parseServer(text);
      if (!server) return { allowed: false, cause: "this is not the address of a server" };
      const resolver = own.get(server.text);
      if (resolver) return { allowed: true, server: resolver };
      if (server.port !== 53) return { allowed: false, cause: `port ${server.port} is not the port of DNS` };
      if (network === "demo") return demoServer(demoHosts, server);
      const cause = objection(server.address, allow);
      return cause === null ? { allowed: true, server } : { allowed: false, cause };
    },
    name: (name) => (network === "demo" ? null : nameObjection(name, allow)),
    connection(address, port) {
      if (!ports.includes(port)) return { allowed: false, status: "blocked", cause: `Mailvane connects to no port ${port}` };
      if (network === "demo") return demoHost(demoHosts, address, port);
      const cause = objection(address, allow);
      return cause === null ? { allowed: true, host: address, port } : { allowed: false, status: "blocked", cause };
    },
  };
}

/** Why nothing is sent to an address; null where it is public, or private in a network that the operator allows. */
function objection(address: string, allow: readonly IpNetwork[]): string | null {
  const scope = scopeOf(address);
  if (scope === "public") return null;
  return scope === "private" && isAllowed(address, allow) ? null : `the address is ${scope}, not public`;
}

/** An IPv4 address inside an IPv6 one is never allowed: nothing private is reached by a second name. */
function isAllowed(address: string, allow: readonly IpNetwork[]): boolean {
  const ip = parseIp(address);
  if (!ip || METADATA.includes(ip.text)) return false;
  if (ip.family === 6 && !(UNIQUE_LOCAL && isInside(ip, UNIQUE_LOCAL))) return false;
  return allow.some((one) => isInside(ip, one));
}

/** A name server of the demo network, by its own address: it is known by that, and listens on loopback. */
function demoServer(hosts: Readonly<Record<string, number>>, server: ServerAddress): Permission {
  const key = hostKey(server.address, server.port);
  const port = Object.hasOwn(hosts, key) ? hosts[key] : undefined;
  if (port === undefined) return { allowed: false, cause: "the demo network has no such server" };
  return { allowed: true, server: { address: LOOPBACK, family: 4, port, text: server.text } };
}

function demoHost(hosts: Readonly<Record<string, number>>, address: string, port: number): DialPermission {
  const key = hostKey(parseIp(address)?.text ?? address, port);
  const listening = Object.hasOwn(hosts, key) ? hosts[key] : undefined;
  if (listening !== undefined) return { allowed: true, host: LOOPBACK, port: listening };
  if (scopeOf(address) === "documentation") return { allowed: false, status: "refused", cause: "connection refused" };
  return { allowed: false, status: "blocked", cause: "the demo network reaches no address outside" };
}

/** "198.51.100.32:25", "[2001:db8::1]:443". */
export function hostKey(address: string, port: number): string {
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}
