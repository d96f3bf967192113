import { checkOn } from "#lib/engine/check.ts";
import type { DnssecFacts } from "#lib/lookups/dnssec/facts.ts";

/** Declares a check of the DNSSEC lookup. */
export const dnssecCheck = checkOn<DnssecFacts>();
