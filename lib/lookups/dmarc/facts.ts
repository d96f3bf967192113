import type { Authorization } from "#lib/protocols/dmarc/authorization.ts";
import type { Discovery } from "#lib/protocols/dmarc/discovery.ts";
import type { Existence } from "#lib/protocols/dmarc/existence.ts";
import type { PublicSuffixView } from "#lib/protocols/dmarc/public-suffix.ts";
import type { DmarcUri } from "#lib/protocols/dmarc/record.ts";
import type { FailedStep, Walk } from "#lib/protocols/dmarc/walk.ts";
import type { Route } from "#lib/protocols/mx/route.ts";
import type { Answer } from "#lib/transport/types.ts";

/** What is known of a host that reports go to. */
export interface HostFacts {
  host: string;
  /** Whether it is of the same organization as the record; the step says which question has no answer. */
  belongs: { status: "inside" } | { status: "outside" } | { status: "unknown"; step: FailedStep };
  /** Null where none is needed, or where it is not known whether one is. */
  authorization: Authorization | null;
  /** Where mail for it goes; null where reports are not mailed. */
  route: Route | null;
}

/** One destination of `rua` or `ruf`. */
export interface DestinationFacts {
  tag: "rua" | "ruf";
  uri: DmarcUri;
  /** Null for a URI that is not valid, and past the most hosts that one report examines. */
  examined: HostFacts | null;
}

/** All that the checks of the DMARC lookup judge. */
export interface DmarcFacts {
  domain: string;
  walk: Walk;
  discovery: Discovery;
  /** The same for a subdomain that has no record of its own. */
  below: Discovery;
  existence: Existence;
  /** What a receiver decides that still follows RFC 7489. */
  publicSuffix: PublicSuffixView;
  /** In the order of the record that applies. */
  destinations: DestinationFacts[];
  /** Destinations that were not examined, as they are more than one report asks about. */
  beyond: number;
  /** The TXT records of the domain itself, which hold its SPF record. */
  txt: Answer;
  /** The name that every DKIM key of the domain lies below. */
  domainkey: Answer;
}

export function domainkeyName(domain: string): string {
  return `_domainkey.${domain}`;
}
