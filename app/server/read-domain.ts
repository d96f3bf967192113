import { domainReport } from "#lib/lookups/suites.ts";
import { type Reading, readTarget } from "#lib/lookups/url.ts";

/** A domain as it stands in an address, percent-encoded. */
export function readDomain(segment: string): Reading {
  return readTarget(domainReport.id, [segment], {});
}
