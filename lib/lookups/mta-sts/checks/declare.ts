import { checkOn } from "#lib/engine/check.ts";
import type { MtaStsFacts } from "#lib/lookups/mta-sts/facts.ts";

/** Declares a check of the MTA-STS lookup. */
export const mtaStsCheck = checkOn<MtaStsFacts>();
