import { checkOn } from "#lib/engine/check.ts";
import type { DkimFacts } from "#lib/lookups/dkim/facts.ts";

/** Declares a check of the DKIM lookup. */
export const dkimCheck = checkOn<DkimFacts>();
