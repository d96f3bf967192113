import { addressesOf, findHost } from "#lib/lookups/name-servers/hosts.ts";
import type { Asked } from "#lib/lookups/questions/asked.ts";
import { recordsOf } from "#lib/transport/read.ts";
import type { ServerQuestion, ServerReply, Servers } from "#lib/transport/server-types.ts";
import type { Transport } from "#lib/transport/types.ts";
import { delegationOf } from "./delegation.ts";
import type { ParentFacts } from "./facts.ts";

/** Servers of the zone above that are looked up and asked: enough to see whether they agree. */
const MOST_HOSTS = 5;
const MOST_ADDRESSES = 6;

/** Asks the servers of the zone above where the zone is: two round trips. In: the NS records of the zone above, or null where that is not known. */
export async function findParent(
  zone: string,
  name: string | null,
  ns: Asked | null,
  { resolver, servers }: Transport,
): Promise<ParentFacts> {
  if (name === null || ns === null) return { name: null, ns: null, hosts: [], replies: [] };
  const names = recordsOf(ns.answer, "NS").map(({ data }) => data.target);
  const hosts = await Promise.all(
    [...new Set(names)]
      .sort()
      .slice(0, MOST_HOSTS)
      .map((host) => findHost(host, resolver)),
  );
  const replies = await Promise.all(
    mixed(addressesOf(hosts)).map(async (server) => {
      const reply = await askWhole({ server: server.address, name: zone, type: "NS" }, servers);
      return { server, reply, delegation: delegationOf(reply, zone) };
    }),
  );
  return { name, ns, hosts, replies };
}

/** A truncated answer is asked for again over TCP (RFC 7766 §5). */
export async function askWhole(question: ServerQuestion, servers: Servers): Promise<ServerReply> {
  const reply = await servers.ask(question);
  return reply.status === "ok" && reply.truncated ? await servers.ask({ ...question, protocol: "tcp" }) : reply;
}

/** Addresses of different servers, and of both versions of IP, come first. */
function mixed<T extends { host: string; family: 4 | 6 }>(addresses: readonly T[]): T[] {
  const turns = addresses.map((address, place) => {
    const before = addresses.slice(0, place).filter(({ host }) => host === address.host).length;
    return { address, turn: before };
  });
  return turns
    .sort((a, b) => a.turn - b.turn)
    .slice(0, MOST_ADDRESSES)
    .map(({ address }) => address);
}
