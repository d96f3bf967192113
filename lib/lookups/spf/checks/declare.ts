import { checkOn } from "#lib/engine/check.ts";
import type { SpfFacts } from "#lib/lookups/spf/facts.ts";

/** Declares a check of the SPF lookup. */
export const spfCheck = checkOn<SpfFacts>();
