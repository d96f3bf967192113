import { type Ip, reversedLabels } from "#lib/names/ip.ts";

export const ASN_ZONE = "asn.cymru.com";

/** The name that holds the origin of an address: labels in reverse, IPv6 in nibbles. */
export function originName(ip: Ip): string {
  return `${reversedLabels(ip)}.${ip.family === 4 ? "origin" : "origin6"}.${ASN_ZONE}`;
}
