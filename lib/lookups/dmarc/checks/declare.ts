import { checkOn } from "#lib/engine/check.ts";
import type { DmarcFacts } from "#lib/lookups/dmarc/facts.ts";

/** Declares a check of the DMARC lookup. */
export const dmarcCheck = checkOn<DmarcFacts>();
