import { catalogue } from "./catalogue.ts";
import { needsKey, serves } from "./query-name.ts";
import type { Dnsbl, Kind } from "./schema.ts";

/** A list to be asked; without a key that it needs it can only be shown. */
export interface Selected {
  list: Dnsbl;
  missingKey: boolean;
}

const TIERS = ["major", "common", "minor"] as const;
const ACTIONS = ["block", "informational", "allow"] as const;

/** Where a list stands in a table: blacklists by tier, then the informational lists by tier, then the allow lists. */
export function rankOf(list: Dnsbl): number {
  return ACTIONS.indexOf(list.action) * TIERS.length + TIERS.indexOf(list.tier);
}

/** All lists in the order of the table. */
const ranked = [...catalogue].sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));

/**
 * The lists for one kind of item, in the order of the table. In: the operator's key of a zone, or null.
 * A list that replaces another (the keyed form of a public mirror) stands in its place where there is a key, and is left out otherwise.
 */
export function listsFor(kind: Kind, keyOf: (zone: string) => string | null): Selected[] {
  const usual = ranked.filter((list) => serves(list, kind) && list.suggestedDefault !== "off");
  const present = usual.filter((list) => list.replaces === undefined || keyOf(list.zone) !== null);
  const replaced = new Set(present.flatMap((list) => list.replaces ?? []));
  return present
    .filter((list) => !replaced.has(list.zone))
    .map((list) => ({ list, missingKey: needsKey(list) && keyOf(list.zone) === null }));
}
