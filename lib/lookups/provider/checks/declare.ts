import { checkOn } from "#lib/engine/check.ts";
import type { ProviderFacts } from "#lib/lookups/provider/facts.ts";

/** Declares a check of the provider lookup. */
export const providerCheck = checkOn<ProviderFacts>();
