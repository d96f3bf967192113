import { discover } from "#lib/protocols/dmarc/discovery.ts";
import { type FoundPolicy, findPolicy } from "#lib/protocols/dmarc/find-policy.ts";
import { walkTree } from "#lib/protocols/dmarc/walk.ts";
import { implicitRoute, mxRoute, type Route } from "#lib/protocols/mx/route.ts";
import type { Answer, Resolver } from "#lib/transport/types.ts";

/** The records by which a domain says what it is for. */
export interface IntentRecords {
  domain: string;
  route: Route;
  /** The TXT records of the domain itself, which hold its SPF record. */
  txt: Answer;
  policy: FoundPolicy;
}

/** Asks for them, all at once. Never rejects. */
export async function readIntentRecords(domain: string, resolver: Resolver): Promise<IntentRecords> {
  const [route, txt, policy] = await Promise.all([
    findRoute(domain, resolver),
    resolver.query(domain, "TXT"),
    walkTree(domain, resolver).then((walk) => findPolicy(discover(walk), resolver)),
  ]);
  return { domain, route, txt, policy };
}

async function findRoute(domain: string, resolver: Resolver): Promise<Route> {
  const route = mxRoute(await resolver.query(domain, "MX"));
  if (route) return route;
  const [a, aaaa] = await Promise.all([resolver.query(domain, "A"), resolver.query(domain, "AAAA")]);
  return implicitRoute(domain, a, aaaa);
}
