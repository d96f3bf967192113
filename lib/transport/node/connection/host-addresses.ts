import { isFailed, recordsOf } from "#lib/transport/read.ts";
import type { Answer, Resolver } from "#lib/transport/types.ts";

export interface HostAddresses {
  answers: { a: Answer; aaaa: Answer };
  /** IPv4 first; never more than are tried. */
  addresses: string[];
}

const MOST_OF_A_FAMILY = 2; // RFC 5321 §5.1 wants at least two addresses tried

/** Asks for both families at once. */
export async function hostAddresses(name: string, resolver: Resolver): Promise<HostAddresses> {
  const [a, aaaa] = await Promise.all([resolver.query(name, "A"), resolver.query(name, "AAAA")]);
  const v4 = recordsOf(a, "A").map(({ data }) => data.address);
  const v6 = recordsOf(aaaa, "AAAA").map(({ data }) => data.address);
  return { answers: { a, aaaa }, addresses: [...v4.slice(0, MOST_OF_A_FAMILY), ...v6.slice(0, MOST_OF_A_FAMILY)] };
}

/** The first question that has no answer; null where both have one. */
export function openQuestion({ a, aaaa }: HostAddresses["answers"]): { type: "A" | "AAAA" } | null {
  if (isFailed(a)) return { type: "A" };
  return isFailed(aaaa) ? { type: "AAAA" } : null;
}
