import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { count } from "./count.ts";
import type { ListResult } from "./facts.ts";
import { evidenceOf, isDeciding, namesOf, wasAsked } from "./results.ts";

/** Details that every check of listings shares. */
export const LISTING_DETAILS = {
  answered: "{answered} of {asked} such {asked|list|lists} answered.",
  open: "{answered} of {asked} such {asked|list|lists} answered, and none of them lists it. What the others would say is not known.",
  "none-answered": "None of the {asked} such {asked|list|lists} could be asked; the rows say why.",
  "none-asked": "No such list was asked; the rows say why.",
} as const;

/**
 * Fails on any listing among the results; passes only where every list gave its word. One that gave none leaves it open, and holds the verdict back where the verdict depends on that
 * list.
 */
export function judgeListings(results: readonly ListResult[]): CheckResult<keyof typeof LISTING_DETAILS> {
  const asked = results.filter(wasAsked);
  const listed = asked.filter(({ outcome }) => outcome === "listed");
  if (listed.length > 0) {
    const subjects = [...new Set(listed.map(({ subject }) => subject.text))].join(", ");
    return fail(evidenceOf(listed), { params: { count: count(listed).listed, lists: namesOf(listed), subjects } });
  }
  const params = countsOf(asked);
  if (asked.length === 0) return skip("none-asked");
  if (params.answered === 0) return unknown("none-answered", params, evidenceOf(asked));
  return unlessSilent(asked) ?? pass({ detail: "answered", params });
}

/** What is to be said where nothing bad was heard and lists were silent: it holds the verdict back where the verdict depends on one of them. Null: none was. */
export function unlessSilent(asked: readonly ListResult[]): CheckResult<"open"> | null {
  const silent = asked.filter(({ outcome }) => outcome === "unknown");
  if (silent.length === 0) return null;
  const params = countsOf(asked);
  return silent.some(isDeciding) ? unknown("open", params, evidenceOf(silent)) : skip("open", params);
}

function countsOf(asked: readonly ListResult[]) {
  return { asked: asked.length, answered: asked.filter(({ outcome }) => outcome !== "unknown" && outcome !== "unconfirmed").length };
}
