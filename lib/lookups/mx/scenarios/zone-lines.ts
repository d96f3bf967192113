import { parseIp, reverseName } from "#lib/names/ip.ts";

/** Master-file lines of a host: its addresses, and for each the reverse name that leads back to it. */
export function host(name: string, ...addresses: string[]): string {
  return addresses.map((address) => `${addressLine(name, address)}\n${ptrLine(address, name)}`).join("\n");
}

/** The A or AAAA record of a name. */
export function addressLine(name: string, address: string): string {
  return `${name}. 3600 IN ${ipOf(address).family === 4 ? "A" : "AAAA"} ${address}`;
}

/** The PTR record of an address. */
export function ptrLine(address: string, name: string): string {
  return `${reverseName(ipOf(address))}. 3600 IN PTR ${name}.`;
}

/**
 * Two servers as they should be, preferences 10 and 20, each with both families and reverse names that lead back.
 * `n`, 1 to 99, picks their addresses, so that no two scenarios share one.
 */
export function goodPair(domain: string, n: number): string {
  return `
    ${domain}. 3600 IN MX 10 mx1.${domain}.
    ${domain}. 3600 IN MX 20 mx2.${domain}.
    ${goodHosts(domain, n)}
  `;
}

/** The hosts of `goodPair` without the MX records that name them. */
export function goodHosts(domain: string, n: number): string {
  return [
    host(`mx1.${domain}`, `198.51.100.${n}`, `2001:db8:25:${n}::1`),
    host(`mx2.${domain}`, `203.0.113.${n}`, `2001:db8:25:${n}::2`),
  ].join("\n");
}

function ipOf(address: string) {
  const ip = parseIp(address);
  if (!ip) throw new Error(`No address: ${address}`);
  return ip;
}
