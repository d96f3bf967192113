import type { AnyAskable } from "#lib/engine/lookup.ts";
import { findLookup, lookups, resolveLookupId } from "./registry.ts";
import { domainReport } from "./suites.ts";

/** All that can be asked, in the order in which it is offered: the whole report of a domain, then every lookup. */
export const askables: readonly AnyAskable[] = [domainReport, ...Object.values(lookups)];

/** The lookup or suite of this id, or null. */
export function findAskable(id: string): AnyAskable | null {
  return id === domainReport.id ? domainReport : findLookup(id);
}

/** The id behind an id or one of its aliases, in any case; null when there is none. */
export function resolveAskableId(word: string): string | null {
  const { id, aliases } = domainReport;
  return [id, ...aliases].includes(word.toLowerCase()) ? id : resolveLookupId(word);
}
