import { isFailed, recordsOf } from "#lib/transport/read.ts";
import type { Resolver } from "#lib/transport/types.ts";
import type { Unanswered } from "./facts.ts";

/** Mail servers whose addresses are looked up, and addresses of each family that the lists are asked about. */
const HOSTS = 20;
const ADDRESSES = 8;

/** Where the mail of a domain goes. */
export interface Receiving {
  addresses: { address: string; kind: "ipv4" | "ipv6"; host: string }[];
  unanswered: Unanswered[];
  leftOut: string[];
}

/** The addresses of a domain's mail servers in the order of preference, each once; RFC 5321 §5.1 with the implicit MX. */
export async function receivingAddresses(domain: string, resolver: Resolver): Promise<Receiving> {
  const { hosts, unanswered } = await mailHosts(domain, resolver);
  const found = await Promise.all(hosts.slice(0, HOSTS).map((host) => addressesOf(host, resolver)));
  const every = found.flatMap((one) => one.addresses);
  const all = every.filter((entry, i) => every.findIndex((other) => other.address === entry.address) === i);
  const ofFamily = (kind: "ipv4" | "ipv6") => all.filter((entry) => entry.kind === kind);
  const taken = new Set([...ofFamily("ipv4").slice(0, ADDRESSES), ...ofFamily("ipv6").slice(0, ADDRESSES)]);
  return {
    addresses: all.filter((entry) => taken.has(entry)),
    unanswered: [...unanswered, ...found.flatMap((one) => one.unanswered)],
    leftOut: [...all.filter((entry) => !taken.has(entry)).map((entry) => entry.address), ...hosts.slice(HOSTS)],
  };
}

async function mailHosts(domain: string, resolver: Resolver): Promise<{ hosts: string[]; unanswered: Unanswered[] }> {
  const answer = await resolver.query(domain, "MX");
  if (isFailed(answer)) return { hosts: [], unanswered: [{ name: domain, type: "MX", answer }] };
  if (answer.status === "nxdomain") return { hosts: [], unanswered: [] };
  if (answer.status === "nodata") return { hosts: [domain], unanswered: [] };
  const records = recordsOf(answer, "MX").map((record) => record.data);
  const ordered = records.sort((a, b) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1));
  const named = ordered.map((record) => record.exchange).filter((exchange) => exchange !== "" && exchange !== "."); // RFC 7505: the null MX
  return { hosts: [...new Set(named)], unanswered: [] };
}

async function addressesOf(host: string, resolver: Resolver): Promise<Pick<Receiving, "addresses" | "unanswered">> {
  const types = ["A", "AAAA"] as const;
  const answers = await Promise.all(types.map((type) => resolver.query(host, type)));
  const addresses = answers.flatMap((answer) => [
    ...sorted(recordsOf(answer, "A")).map((address) => ({ address, kind: "ipv4" as const, host })),
    ...sorted(recordsOf(answer, "AAAA")).map((address) => ({ address, kind: "ipv6" as const, host })),
  ]);
  const unanswered = answers.flatMap((answer, i) => (isFailed(answer) ? [{ name: host, type: types[i] ?? "A", answer }] : []));
  return { addresses, unanswered };
}

/** In one order, however the servers rotate them, so that the same addresses are asked about each time. */
function sorted(records: { data: { address: string } }[]): string[] {
  return records.map((record) => record.data.address).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}
