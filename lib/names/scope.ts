import type { AddressScope } from "#lib/transport/types.ts";
import { fromOctets, type Ip, inNetwork, parseIp } from "./ip.ts";

// IANA IPv4 and IPv6 special-purpose registries (RFC 6890), multicast, and the metadata addresses of the large clouds.
const V4: readonly [string, AddressScope][] = [
  ["0.0.0.0/8", "reserved"],
  ["10.0.0.0/8", "private"],
  ["100.64.0.0/10", "private"], // shared address space, carrier-grade NAT
  ["127.0.0.0/8", "loopback"],
  ["169.254.0.0/16", "link-local"],
  ["172.16.0.0/12", "private"],
  ["192.0.0.0/24", "reserved"],
  ["192.0.2.0/24", "documentation"],
  ["192.31.196.0/24", "reserved"],
  ["192.52.193.0/24", "reserved"],
  ["192.88.99.0/24", "reserved"],
  ["192.168.0.0/16", "private"],
  ["192.175.48.0/24", "reserved"],
  ["198.18.0.0/15", "reserved"],
  ["198.51.100.0/24", "documentation"],
  ["203.0.113.0/24", "documentation"],
  ["224.0.0.0/4", "multicast"],
  ["240.0.0.0/4", "reserved"],
  ["168.63.129.16/32", "reserved"], // Azure's host endpoint
];
const V6: readonly [string, AddressScope][] = [
  ["::1/128", "loopback"],
  ["fc00::/7", "private"],
  ["fe80::/10", "link-local"],
  ["ff00::/8", "multicast"],
  ["2001:db8::/32", "documentation"],
  ["3fff::/20", "documentation"],
  ["2001::/23", "reserved"], // protocol assignments; Teredo, whatever IPv4 addresses are in it
  ["2620:4f:8000::/48", "reserved"],
];
/** Prefixes that carry an IPv4 address: where its four octets begin. */
const EMBEDDED: readonly [string, number][] = [
  ["::ffff:0:0/96", 12],
  ["::ffff:0:0:0/96", 12], // RFC 7915, "IPv4-translated"
  ["64:ff9b::/96", 12],
  ["2002::/16", 2],
  ["::/96", 12],
];
/** RFC 5214 §6.1: interface identifiers that carry an IPv4 address below whatever prefix; a tunnel on this machine would lead to it. */
const ISATAP: readonly (readonly number[])[] = [
  [0x00, 0x00, 0x5e, 0xfe],
  [0x02, 0x00, 0x5e, 0xfe],
];

const table = (rows: readonly [string, AddressScope][]) => rows.map(([cidr, scope]) => ({ ...network(cidr), scope }));
const v4 = table(V4);
const v6 = table(V6);
const embedded = EMBEDDED.map(([cidr, at]) => ({ ...network(cidr), at }));
const globalUnicast = network("2000::/3");

/** Where an address lies. Text that is no address is `reserved`: fail closed. An IPv4 address inside an IPv6 one is judged as itself. */
export function scopeOf(address: string): AddressScope {
  const ip = parseIp(address);
  return ip ? scopeOfIp(ip) : "reserved";
}

function scopeOfIp(ip: Ip): AddressScope {
  const special = (ip.family === 4 ? v4 : v6).find((row) => inNetwork(ip, row.base, row.bits));
  if (special) return special.scope;
  if (ip.family === 4) return "public";
  const carrier = embedded.find((row) => inNetwork(ip, row.base, row.bits));
  if (carrier) {
    const inner = scopeOfIp(fromOctets(ip.octets.slice(carrier.at, carrier.at + 4)));
    return inner === "public" ? "reserved" : inner;
  }
  if (!inNetwork(ip, globalUnicast.base, globalUnicast.bits)) return "reserved";
  return ISATAP.some((mark) => mark.every((octet, i) => ip.octets[8 + i] === octet))
    ? scopeOfIp(fromOctets(ip.octets.slice(12)))
    : "public";
}

function network(cidr: string): { base: Ip; bits: number } {
  const [text = "", bits = ""] = cidr.split("/");
  const base = parseIp(text);
  if (!base) throw new Error(`Not a network: ${cidr}`);
  return { base, bits: Number(bits) };
}
