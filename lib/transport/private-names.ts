import { isWithin } from "#lib/names/domain.ts";
import { type Ip, parseIp } from "#lib/names/ip.ts";
import { type IpNetwork, isInside } from "#lib/names/network.ts";
import { scopeOf } from "#lib/names/scope.ts";

/**
 * Names that the public DNS cannot hold, so that only a resolver of the operator's own network can know them: RFC 6761 §6.3, RFC 6762 §3,
 * RFC 7686 §2, RFC 8375 §4, and ".internal", which ICANN has set aside.
 */
const PRIVATE: readonly string[] = ["localhost", "local", "onion", "home.arpa", "internal"];

/**
 * Why the operator's resolvers are not asked for a name: their answer would tell a stranger what the private network holds. Null where they are.
 * Networks that the operator allows lift it, each for its own reverse names, all for names that lie in none.
 */
export function nameObjection(name: string, allow: readonly IpNetwork[]): string | null {
  const suffix = PRIVATE.find((one) => isWithin(name, one));
  if (suffix !== undefined) return allow.length > 0 ? null : `names under .${suffix} are those of private networks`;
  const ip = name.endsWith(".arpa") ? reversed(name) : null;
  if (!ip) return null;
  const scope = scopeOf(ip.text);
  if (scope !== "private" && scope !== "loopback" && scope !== "link-local") return null;
  return allow.some((network) => isInside(ip, network)) ? null : `the address ${ip.text} is ${scope}, not public`;
}

/** The address of a whole reverse name (RFC 1035 §3.5, RFC 3596 §2.5), or null. */
function reversed(name: string): Ip | null {
  const v4 = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\.in-addr\.arpa$/.exec(name);
  if (v4) return parseIp(v4.slice(1).reverse().join("."));
  const v6 = /^((?:[0-9a-f]\.){32})ip6\.arpa$/.exec(name);
  if (!v6?.[1]) return null;
  const nibbles = v6[1].split(".").reverse().join("");
  return parseIp(nibbles.match(/.{4}/g)?.join(":") ?? "");
}
