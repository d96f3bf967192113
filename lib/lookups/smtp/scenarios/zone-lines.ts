import type { SmtpServerDeclaration } from "#lib/engine/scenario-servers.ts";
import { parseIp, reverseName } from "#lib/names/ip.ts";

export type Server = Partial<Omit<SmtpServerDeclaration, "host" | "addresses">>;

/** A mail server `mx.<domain>` at one IPv4 and one IPv6 address, each of which has its reverse name. `n` tells the scenarios' addresses apart. */
export function mailServer(domain: string, n: number, server: Server = {}, label = "mx") {
  const host = `${label}.${domain}`;
  const addresses = [ipv4(n), ipv6(n)];
  return { host, records: hostLines(host, addresses), smtp: { host, addresses, ...server } };
}

export const ipv4 = (n: number) => `198.51.100.${n}`;
export const ipv6 = (n: number) => `2001:db8:25:f::${n}`;

/** Addresses of a host, each with the reverse name that leads back. */
export function hostLines(host: string, addresses: readonly string[]): string {
  return addresses.map((address) => `${addressLine(host, address)}\n${ptrLine(address, host)}`).join("\n");
}

export function addressLine(host: string, address: string): string {
  return `${host}. 3600 IN ${address.includes(":") ? "AAAA" : "A"} ${address}`;
}

export function ptrLine(address: string, name: string): string {
  const ip = parseIp(address);
  if (!ip) throw new Error(`Not an address: ${address}`);
  return `${reverseName(ip)}. 3600 IN PTR ${name}.`;
}
