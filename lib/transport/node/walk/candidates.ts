import type { Failure } from "#lib/transport/node/outcome.ts";
import type { Delegation } from "./delegation.ts";
import type { ServerNotes } from "./server-notes.ts";
import type { Candidate } from "./zone-inquiry.ts";

/** Why servers could not be asked at all. */
export type Problems = Failure[];

type FindAddresses = (host: string, type: "A" | "AAAA") => Promise<readonly string[] | Failure>;

/**
 * The servers of a zone in the order in which they are worth asking: first those whose addresses are known, the quickest first, then those whose addresses have to be found
 * out, IPv4 before IPv6. What stands in the way of an address goes to `problems`.
 */
export async function* candidatesOf(
  { zone, servers }: Delegation,
  notes: ServerNotes,
  problems: Problems,
  find: FindAddresses,
): AsyncGenerator<Candidate, void> {
  const now = Date.now();
  const known = servers.flatMap(({ name, addresses }) => addresses.map((address) => ({ host: name, address })));
  const expected = new Map(known.map(({ address }) => [address, notes.expected(address, zone, now)]));
  yield* known.sort((a, b) => (expected.get(a.address) ?? 0) - (expected.get(b.address) ?? 0));
  const nameless = servers.filter(({ addresses }) => addresses.length === 0).map(({ name }) => name);
  const missing = new Set(nameless);
  const lost = new Set<string>();
  for (const type of ["A", "AAAA"] as const) {
    for (const host of nameless) {
      const found = lost.has(host) ? [] : await find(host, type);
      if ("status" in found) {
        problems.push(found);
        lost.add(host);
        continue;
      }
      if (found.length > 0) missing.delete(host);
      for (const address of found) yield { host, address };
    }
  }
  for (const host of missing) if (!lost.has(host)) problems.push({ status: "servfail", cause: `${host} has no address` });
}
