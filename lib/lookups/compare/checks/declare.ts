import { checkOn } from "#lib/engine/check.ts";
import type { CompareFacts } from "#lib/lookups/compare/facts.ts";

export const compareCheck = checkOn<CompareFacts>();

/** Why nothing is said where no name server told anything. */
export const NOBODY = "No name server of the zone told anything; other checks say why.";
