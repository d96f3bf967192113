import { checkOn } from "#lib/engine/check.ts";
import type { MxFacts } from "#lib/lookups/mx/facts.ts";

/** Declares a check of the MX lookup. */
export const mxCheck = checkOn<MxFacts>();
