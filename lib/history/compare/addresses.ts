import { change } from "#lib/history/change-kinds.ts";
import { recordsAt, type Snapshot } from "#lib/history/snapshot.ts";
import { type Ip, inNetwork, parseIp } from "#lib/names/ip.ts";
import type { Change } from "#lib/report/change.ts";
import { type Between, between, shown } from "./between.ts";

const FAMILIES = [
  { type: "A", family: "IPv4" },
  { type: "AAAA", family: "IPv6" },
] as const;
/** Bits within which addresses that rotate stay: networks that are announced by themselves are no smaller. */
const NEIGHBOURHOOD = { 4: 24, 6: 48 } as const;

/** Addresses of the mail servers that both have. Those of a provider's hosts are the provider's affair. */
export function compareAddresses(before: Snapshot, after: Snapshot): Change[] {
  return hostsOf(after)
    .filter((host) => hostsOf(before).includes(host) && after.providers[host] === undefined)
    .flatMap((host) =>
      FAMILIES.flatMap(({ type, family }) => {
        const addresses = between(before, after, type, host);
        if (!addresses) return [];
        const params = { host, family };
        if (addresses.before.length === 0) {
          return addresses.after.length > 0 ? [change("mx/addresses-added", "neutral", params, shown(addresses))] : [];
        }
        if (addresses.after.length === 0) return [change("mx/addresses-removed", "worse", params, shown(addresses))];
        return rotates(addresses) ? [] : [change("mx/address-changed", "neutral", params, shown(addresses))];
      }),
    );
}

export function hostsOf(snapshot: Snapshot): string[] {
  return [...new Set((recordsAt(snapshot, "MX", snapshot.domain) ?? []).map((record) => record.split(" ")[1] ?? ""))];
}

/** A set that keeps some of its addresses, or moves within its networks, is served in turns. One address that became another one is a move. */
function rotates({ before, after }: Between): boolean {
  const earlier = before.flatMap((text) => parseIp(text) ?? []);
  const later = after.flatMap((text) => parseIp(text) ?? []);
  if (after.every((address) => before.includes(address)) && before.every((address) => after.includes(address))) return true;
  if (before.length === 1 && after.length === 1) return false;
  return later.every((ip) => earlier.some((other) => near(ip, other)));
}

function near(a: Ip, b: Ip): boolean {
  return inNetwork(a, b, NEIGHBOURHOOD[a.family]);
}
