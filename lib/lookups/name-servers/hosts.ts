import type { Asked } from "#lib/lookups/questions/asked.ts";
import { parseIp } from "#lib/names/ip.ts";
import { recordsOf } from "#lib/transport/read.ts";
import type { Resolver } from "#lib/transport/types.ts";

/** A name server by its name, and what the resolvers say of its addresses. */
export interface NameServerHost {
  host: string;
  a: Asked;
  aaaa: Asked;
  /** Canonical. */
  addresses: string[];
}

/** One address of a name server. */
export interface ServerAddress {
  host: string;
  address: string;
  family: 4 | 6;
}

/** Asks for the addresses of a name server: one round trip. */
export async function findHost(host: string, resolver: Resolver): Promise<NameServerHost> {
  const ask = async (type: "A" | "AAAA"): Promise<Asked> => ({ name: host, type, answer: await resolver.query(host, type) });
  const [a, aaaa] = await Promise.all([ask("A"), ask("AAAA")]);
  const addresses = [...recordsOf(a.answer, "A"), ...recordsOf(aaaa.answer, "AAAA")].map(({ data }) => data.address);
  return { host, a, aaaa, addresses: [...new Set(addresses)] };
}

/** Every address of the servers once, under the first name that has it. */
export function addressesOf(hosts: readonly Pick<NameServerHost, "host" | "addresses">[]): ServerAddress[] {
  const seen = new Map<string, ServerAddress>();
  for (const { host, addresses } of hosts) {
    for (const address of addresses) {
      const family = parseIp(address)?.family;
      if (family && !seen.has(address)) seen.set(address, { host, address, family });
    }
  }
  return [...seen.values()];
}
