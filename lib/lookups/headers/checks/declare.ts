import { checkOn } from "#lib/engine/check.ts";
import type { HeadersFacts } from "#lib/lookups/headers/facts.ts";

/** Declares a check of the lookup of headers. */
export const headersCheck = checkOn<HeadersFacts>();
