import type { DnsServerDeclaration, Scenario } from "#lib/engine/scenario.ts";

export interface ZoneOptions {
  /** Name and addresses of the servers that the zone names; the second by default is reached by IPv6 alone. */
  servers: readonly [name: string, ...addresses: string[]][];
  /** In place of the usual values. */
  soa?: string;
  /** Lines beside the usual ones. */
  extra?: string;
  without?: "caa";
  /** How the last of the servers differs from the others. */
  last?: Partial<DnsServerDeclaration>;
  /** What the last of the servers holds in place of the records: its own SOA record, or a line less. */
  lastSoa?: string;
  lastNs?: readonly string[];
}

export const VALUES = "2026112401 14400 3600 1209600 3600";

/** A zone below zone.test that is well, but for what the options say. */
export function zone(label: string, options: ZoneOptions): Pick<Scenario, "zones" | "records" | "dns"> {
  const apex = apexOf(label);
  const { servers, soa, last = {}, lastSoa = soa, lastNs } = options;
  const records = recordsOf(
    label,
    options,
    soa,
    servers.map(([name]) => name),
  );
  const own = recordsOf(label, options, lastSoa, lastNs ?? servers.map(([name]) => name));
  const dns = servers.flatMap(([, ...addresses], place): DnsServerDeclaration[] => {
    if (addresses.length === 0) return [];
    const server = { addresses, zones: [apex], records };
    return [place === servers.length - 1 ? { ...server, records: last.zones ? "" : own, ...last } : server];
  });
  return { zones: [apex], records, dns };
}

export function apexOf(label: string): string {
  return `${label}.zone.test`;
}

/** Lines of a delegation: NS records and glue, as the zone above has them. */
export function delegation(label: string, servers: readonly [name: string, ...addresses: string[]][]): string {
  const apex = apexOf(label);
  return servers
    .flatMap(([name, ...addresses]) => [`${apex}. 3600 IN NS ${name}.`, ...addresses.map((address) => line(name, address))])
    .join("\n");
}

function recordsOf(
  label: string,
  { servers, extra = "", without }: ZoneOptions,
  soa: string | undefined,
  names: readonly string[],
): string {
  const apex = apexOf(label);
  const addresses = servers.flatMap(([name, ...addresses]) => (name.endsWith(apex) ? addresses.map((address) => line(name, address)) : []));
  return [
    `${apex}. 3600 IN SOA ${soa ?? `ns1.${apex}. hostmaster.${apex}. ${VALUES}`}`,
    ...names.map((name) => `${apex}. 3600 IN NS ${name}.`),
    ...addresses,
    ...(without === "caa" ? [] : [`${apex}. 3600 IN CAA 0 issue "ca.example.test"`]),
    `www.${apex}. 300 IN A 203.0.113.150`,
    extra,
  ].join("\n");
}

function line(name: string, address: string): string {
  return `${name}. 3600 IN ${address.includes(":") ? "AAAA" : "A"} ${address}`;
}
