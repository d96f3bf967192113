import type { Severity } from "./schema.ts";
import type { Fix } from "./suite.ts";
import { findingsOf, lookupsOf, partOf, type SuiteState } from "./suite-state.ts";

const WORST_FIRST: readonly Severity[] = ["error", "warning", "notice"];

/** By the id of a check: the checks that it only says once more, or whose failure it follows from. */
export type Consequences = Readonly<Record<string, readonly string[]>>;

/** What is to be fixed, worst first, then in the order of the lookups. A finding that follows from another one is named there, and not by itself. */
export function fixesOf(state: SuiteState, consequences: Consequences): Fix[] {
  if (!state.start) return [];
  const failing = new Set(findingsOf(state).flatMap(({ id, outcome }) => (outcome === "fail" ? [id] : [])));
  const fixes = lookupsOf(state.start).flatMap((lookup) =>
    partOf(state, lookup)
      .findings.filter(({ id }) => failing.has(id) && causeOf(id, failing, consequences) === id)
      .map(({ id, severity, title }): Fix => ({ lookup, id, severity, title, also: [] })),
  );
  for (const id of failing) {
    const cause = causeOf(id, failing, consequences);
    if (cause !== id) fixes.find((fix) => fix.id === cause)?.also.push(id);
  }
  return WORST_FIRST.flatMap((severity) => fixes.filter((fix) => fix.severity === severity));
}

/** The failing finding at the root of this one: itself, where it follows from no other. */
function causeOf(id: string, failing: ReadonlySet<string>, consequences: Consequences): string {
  const causes = Object.hasOwn(consequences, id) ? (consequences[id] ?? []) : [];
  const cause = causes.find((one) => one !== id && failing.has(one));
  return cause === undefined ? id : causeOf(cause, failing, consequences);
}
