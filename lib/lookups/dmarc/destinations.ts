import { isWithin } from "#lib/names/domain.ts";
import { findAuthorization } from "#lib/protocols/dmarc/authorization.ts";
import { discover, type Organization } from "#lib/protocols/dmarc/discovery.ts";
import type { DmarcRecord } from "#lib/protocols/dmarc/record.ts";
import { isUsable } from "#lib/protocols/dmarc/report-uris.ts";
import { walkTree } from "#lib/protocols/dmarc/walk.ts";
import { findMailRoute } from "#lib/protocols/report-uri/reach.ts";
import type { Resolver } from "#lib/transport/types.ts";
import type { DestinationFacts, HostFacts } from "./facts.ts";

/** Hosts of destinations that one report asks about: each costs up to twelve questions. */
const MOST_HOSTS = 10;
/** Destinations that one report shows. */
const MOST_SHOWN = 40;

/** Where a record stands, and whose it is. */
export interface Publisher {
  domain: string;
  organization: Organization;
}

/** The destinations of a record, nothing known of them yet, and how many more there are than one report shows. */
export function destinationsOf({ rua, ruf }: DmarcRecord): { shown: DestinationFacts[]; beyond: number } {
  const all = [
    ...rua.map((uri): DestinationFacts => ({ tag: "rua", uri, examined: null })),
    ...ruf.map((uri): DestinationFacts => ({ tag: "ruf", uri, examined: null })),
  ];
  return { shown: all.slice(0, MOST_SHOWN), beyond: Math.max(0, all.length - MOST_SHOWN) };
}

/** True for a destination that is valid, so that its host can be asked about. */
export function isExaminable({ uri }: DestinationFacts): boolean {
  return isUsable(uri) && uri.host !== null;
}

/** Examines the valid destinations, all but those past the most hosts; `onKnown` gets each by its place as soon as it is known. */
export async function examineDestinations(
  destinations: readonly DestinationFacts[],
  publisher: Publisher,
  resolver: Resolver,
  onKnown: (destination: DestinationFacts, index: number) => void,
): Promise<DestinationFacts[]> {
  const hosts = [...new Set(destinations.filter(isExaminable).map(({ uri }) => uri.host))].slice(0, MOST_HOSTS);
  return await Promise.all(
    destinations.map(async (destination, index) => {
      const { host, scheme } = destination.uri;
      const asked = host !== null && isExaminable(destination) && hosts.includes(host);
      const examined = asked ? await examine(host, destination.tag, scheme === "mailto", publisher, resolver) : null;
      const known = { ...destination, examined };
      onKnown(known, index);
      return known;
    }),
  );
}

async function examine(host: string, tag: "rua" | "ruf", mailed: boolean, publisher: Publisher, resolver: Resolver): Promise<HostFacts> {
  const route = mailed ? findMailRoute(host, resolver) : null;
  const belongs = await findBelonging(host, publisher, resolver);
  // RFC 9990 §4: only a host of another organization has to agree.
  const authorization = belongs.status === "outside" ? await findAuthorization(publisher.domain, host, tag, resolver) : null;
  return { host, belongs, authorization, route: await route };
}

async function findBelonging(host: string, { domain, organization }: Publisher, resolver: Resolver): Promise<HostFacts["belongs"]> {
  if (host === domain) return { status: "inside" };
  if (organization.status === "unknown") return { status: "unknown", step: organization.step };
  // An Organizational Domain is the name itself or one above it, so that no other name can have this one.
  if (!isWithin(host, organization.domain)) return { status: "outside" };
  const own = discover(await walkTree(host, resolver)).organization;
  if (own.status === "unknown") return { status: "unknown", step: own.step };
  return { status: own.domain === organization.domain ? "inside" : "outside" };
}
