import { z } from "zod";
import dnsJson from "#lib/data/rdap/dns.json" with { type: "json" };
import ipv4Json from "#lib/data/rdap/ipv4.json" with { type: "json" };
import ipv6Json from "#lib/data/rdap/ipv6.json" with { type: "json" };
import { type Ip, inNetwork, parseIp } from "#lib/names/ip.ts";

const listSchema = z.object({ publication: z.string(), services: z.array(z.tuple([z.array(z.string()), z.array(z.url())])) });
const read = (json: unknown) => listSchema.parse(json).services.map(([names, urls]) => ({ names, url: urls[0] ?? "" }));

const suffixes = new Map(read(dnsJson).flatMap(({ names, url }) => names.map((name) => [name.toLowerCase(), url] as const)));
const networks = [...read(ipv4Json), ...read(ipv6Json)].flatMap(({ names, url }) => names.map((name) => ({ ...networkOf(name), url })));

/** Where the registry of a domain answers (RFC 9224 §4): that of the longest suffix in IANA's list. Null where it lists none. */
export function registryOfDomain(domain: string): string | null {
  const labels = domain.split(".");
  for (let from = 0; from < labels.length; from++) {
    const url = suffixes.get(labels.slice(from).join("."));
    if (url !== undefined) return url;
  }
  return null;
}

/** Where the registry of an address answers (RFC 9224 §5): that of the smallest network in IANA's list that holds it. */
export function registryOfAddress(ip: Ip): string | null {
  const found = networks.filter(({ network, bits }) => network !== null && inNetwork(ip, network, bits)).sort((a, b) => b.bits - a.bits);
  return found[0]?.url ?? null;
}

function networkOf(text: string): { network: Ip | null; bits: number } {
  const [address = "", bits = "0"] = text.split("/");
  return { network: parseIp(address), bits: Number(bits) };
}
