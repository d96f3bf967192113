import { change } from "#lib/history/change-kinds.ts";
import type { Snapshot } from "#lib/history/snapshot.ts";
import { isWithin } from "#lib/names/domain.ts";
import { registeredDomain } from "#lib/protocols/dmarc/public-suffix.ts";
import { isSpf } from "#lib/protocols/spf/parse.ts";
import type { Change } from "#lib/report/change.ts";
import { between, only, shown, without } from "./between.ts";
import { namesAddresses, type SpfTerms, sameAddresses, spfTerms } from "./spf-terms.ts";

/** Deeper than any record that still evaluates (RFC 7208 §4.6.4). */
const DEEPEST = 10;

/** The domain's record, and those of its own that it includes. What others change in theirs is their affair, unless it is gone. */
export function compareSpf(before: Snapshot, after: Snapshot): Change[] {
  const changes: Change[] = [];
  const known = new Set<string>();
  const visit = (name: string, depth: number): void => {
    if (known.has(name) || depth > DEEPEST) return;
    known.add(name);
    const found = recordOf(before, after, name);
    if (!found) return;
    const included = depth > 0;
    if (!included || isWithin(name, registeredDomain(after.domain))) changes.push(...found.changes);
    else changes.push(...found.changes.filter(({ id }) => id === "spf/include-broken" || id === "spf/include-mended"));
    for (const next of found.includes) visit(next, depth + 1);
  };
  visit(after.domain, 0);
  return changes;
}

function recordOf(before: Snapshot, after: Snapshot, name: string): { changes: Change[]; includes: string[] } | null {
  const texts = between(before, after, "TXT", name);
  if (!texts) return null;
  const records = only(texts, isSpf);
  const seen = shown(records);
  const [was] = records.before;
  const [is] = records.after;
  const own = name === after.domain;
  if (was === undefined && is === undefined) return { changes: [], includes: [] };
  if (was === undefined || is === undefined) {
    const id = own ? (is === undefined ? "spf/removed" : "spf/published") : is === undefined ? "spf/include-broken" : "spf/include-mended";
    return { changes: [change(id, is === undefined ? "worse" : "better", { name }, seen)], includes: [] };
  }
  if (records.before.length !== records.after.length) {
    const direction = records.after.length > 1 ? "worse" : "better";
    const params = { name, before: records.before.length, after: records.after.length };
    return { changes: [change("spf/records-changed", direction, params, seen)], includes: [] };
  }
  const earlier = spfTerms(was, name);
  const later = spfTerms(is, name);
  return { changes: ofTerms(name, earlier, later, seen), includes: later.terms.flatMap(includeOf) };
}

function ofTerms(name: string, earlier: SpfTerms, later: SpfTerms, seen: { before: string | null; after: string | null }): Change[] {
  const cutOtherwise = sameAddresses(earlier.named, later.named);
  const counts = (term: string) => !(cutOtherwise && namesAddresses(term));
  const added = without(later.terms, earlier.terms).filter(counts);
  const removed = without(earlier.terms, later.terms).filter(counts);
  const changes = [
    ...added.map((term) => {
      const [domain] = includeOf(term);
      return domain
        ? change("spf/include-added", "neutral", { name, domain }, seen)
        : change("spf/term-added", "neutral", { name, term }, seen);
    }),
    ...removed.map((term) => {
      const [domain] = includeOf(term);
      return domain
        ? change("spf/include-removed", "neutral", { name, domain }, seen)
        : change("spf/term-removed", "neutral", { name, term }, seen);
    }),
    ...ofRest(name, earlier.rest, later.rest, seen),
  ];
  const reordered = changes.length === 0 && orderDecides(later.terms) && earlier.terms.join(" ") !== later.terms.join(" ");
  return reordered ? [change("spf/order-changed", "neutral", { name }, seen)] : changes;
}

/** Least asked for first. Without `all` the result is neutral, as with `?all` (RFC 7208 §4.7). */
const ALL = ["all", "?all", "~all", "-all"];

function ofRest(name: string, was: string | null, is: string | null, seen: { before: string | null; after: string | null }): Change[] {
  if (was === is) return [];
  const from = ALL.indexOf(was ?? "?all");
  const to = ALL.indexOf(is ?? "?all");
  if (from >= 0 && from === to) return [];
  const params = { name, from: was ?? "nothing", to: is ?? "nothing" };
  if (from >= 0 && to >= 0)
    return [change(to < from ? "spf/all-weaker" : "spf/all-stronger", to < from ? "worse" : "better", params, seen)];
  return [
    ...(is === null ? [] : [change("spf/term-added", "neutral", { name, term: is }, seen)]),
    ...(was === null ? [] : [change("spf/term-removed", "neutral", { name, term: was }, seen)]),
  ];
}

/** Where all terms let pass, or all do not, their order changes nothing: the first that matches decides (RFC 7208 §4.6.2). */
function orderDecides(terms: readonly string[]): boolean {
  return new Set(terms.map((term) => /^[-~?]/.exec(term)?.[0] ?? "+")).size > 1;
}

function includeOf(term: string): string[] {
  const domain = /^include:([^%]+)$/.exec(term)?.[1];
  return domain === undefined ? [] : [domain];
}
