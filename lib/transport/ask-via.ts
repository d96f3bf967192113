import { parseIp } from "#lib/names/ip.ts";
import { isAbsent, isFailed, recordsOf } from "./read.ts";
import type { Answer, FailedAnswer, QueryOptions, RecordType, Resolver } from "./types.ts";

/** Whom to ask in place of one server: the authorities themselves, from the root down. */
export const AUTHORITY = "authority";

/** The address that is asked, or the answer that stands in place of every other while there is none. */
type Choice = { server: string } | { failure: FailedAnswer };

/**
 * A resolver that puts every question to one server. In: the resolver to go through, which also finds the server's address, and the server: an
 * address, or a name that is looked up once. Where the name leads nowhere, every question fails with that as its cause.
 */
export function askVia(resolver: Resolver, via: string): Resolver {
  let choice: Promise<Choice> | undefined;
  return {
    async query(name: string, type: RecordType, options: QueryOptions = {}): Promise<Answer> {
      choice ??= parseIp(via) ? Promise.resolve({ server: via }) : findAddress(via, resolver);
      const chosen = await choice;
      return "server" in chosen ? resolver.query(name, type, { server: chosen.server, ...options }) : chosen.failure;
    },
  };
}

/** IPv4 first: a machine without IPv6 is more common than one without IPv4. */
async function findAddress(name: string, resolver: Resolver): Promise<Choice> {
  const [a, aaaa] = await Promise.all([resolver.query(name, "A"), resolver.query(name, "AAAA")]);
  const [first] = [...recordsOf(a, "A"), ...recordsOf(aaaa, "AAAA")];
  if (first) return { server: first.data.address };
  const failed = [a, aaaa].find(isFailed);
  if (failed) return { failure: { ...failed, ede: `the address of ${name} could not be found out${failed.ede ? `: ${failed.ede}` : ""}` } };
  const { exchange } = isAbsent(a) ? a : aaaa;
  return { failure: { status: "network", server: null, ede: `${name} has no address`, ...(exchange !== undefined && { exchange }) } };
}
