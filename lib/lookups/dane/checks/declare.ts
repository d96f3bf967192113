import { checkOn } from "#lib/engine/check.ts";
import type { DaneFacts } from "#lib/lookups/dane/facts.ts";

/** Declares a check of the DANE lookup. */
export const daneCheck = checkOn<DaneFacts>();
