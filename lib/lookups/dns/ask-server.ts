import type { ServerAddress } from "#lib/lookups/name-servers/hosts.ts";
import type { RecordType, Transport } from "#lib/transport/types.ts";
import type { ServerFacts } from "./facts.ts";
import { askWhole } from "./find-parent.ts";

const TRANSFER = "TYPE252"; // AXFR, RFC 5936

/** Puts every question to one address of a name server, all at once: two round trips, for a connection takes one by itself. */
export async function askServer(
  server: ServerAddress,
  zone: string,
  { servers, scope }: Pick<Transport, "servers" | "scope">,
): Promise<ServerFacts> {
  const where = scope(server.address);
  if (where !== "public" && where !== "private") return { ...server, scope: where, replies: null };
  const { address } = server;
  const [udp, tcp, ns, root, transfer, version] = await Promise.all([
    servers.ask({ server: address, name: zone, type: "SOA" }),
    servers.ask({ server: address, name: zone, type: "SOA", protocol: "tcp" }),
    askWhole({ server: address, name: zone, type: "NS", mixedLetters: true }, servers),
    servers.ask({ server: address, name: "", type: "NS", recursion: true }),
    servers.ask({ server: address, name: zone, type: TRANSFER, protocol: "tcp" }),
    servers.ask({ server: address, name: "version.bind", type: "TXT", chaos: true }),
  ]);
  // One silence of a server that answers otherwise, or one connection that broke, may be chance.
  const again = (type: RecordType, protocol: "udp" | "tcp") => servers.ask({ server: address, name: zone, type, protocol });
  const [sureUdp, sureTcp, sureTransfer] = await Promise.all([
    tcp.status === "ok" && udp.status !== "ok" ? again("SOA", "udp") : udp,
    udp.status === "ok" && tcp.status !== "ok" ? again("SOA", "tcp") : tcp,
    transfer.status === "malformed" ? again(TRANSFER, "tcp") : transfer,
  ]);
  return { ...server, scope: where, replies: { udp: sureUdp, tcp: sureTcp, ns, root, transfer: sureTransfer, version } };
}
