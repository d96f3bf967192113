import { type Ip, parseIp, parseIpv4 } from "#lib/names/ip.ts";

/**
 * The address that stands where an MX target should be a name: `192.0.2.25`, `[192.0.2.25]`, `2001:db8::25`, or `192.0.2.25.example.test`,
 * which is what becomes of an address written without a final dot in the zone of `domain`. Null when the target is a name.
 */
export function addressTarget(host: string, domain: string): Ip | null {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  const literal = parseIp(bare);
  if (literal) return literal;
  const suffix = `.${domain}`;
  return host.endsWith(suffix) ? parseIpv4(host.slice(0, -suffix.length)) : null;
}
