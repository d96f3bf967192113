import { checkOn } from "#lib/engine/check.ts";
import type { BimiFacts } from "#lib/lookups/bimi/facts.ts";

/** Declares a check of the BIMI lookup. */
export const bimiCheck = checkOn<BimiFacts>();
