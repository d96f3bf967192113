import { parseIp } from "#lib/names/ip.ts";
import { originName } from "#lib/protocols/asn/origin-name.ts";
import { parseOrigin } from "#lib/protocols/asn/parse.ts";
import { latin1, recordsOf } from "#lib/transport/read.ts";
import type { Resolver } from "#lib/transport/types.ts";
import type { NetworkFacts } from "./facts.ts";

/** The network that announces an address: of several prefixes the most specific. One round trip. */
export async function findNetwork(address: string, resolver: Resolver): Promise<NetworkFacts> {
  const ip = parseIp(address);
  const name = ip ? originName(ip) : address;
  const answer = await resolver.query(name, "TXT");
  const origins = recordsOf(answer, "TXT").flatMap(({ data }) => parseOrigin(latin1(data.strings)) ?? []);
  const [origin = null] = origins.sort((a, b) => lengthOf(b.prefix) - lengthOf(a.prefix));
  return { address, asked: { name, type: "TXT", answer }, origin };
}

function lengthOf(prefix: string): number {
  return Number(prefix.split("/")[1]);
}
