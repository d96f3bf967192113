import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { count } from "./count.ts";
import type { ListResult } from "./facts.ts";
import { evidenceOf, namesOf, wasAsked } from "./results.ts";

/** Details that every check of listings shares. */
export const LISTING_DETAILS = {
  answered: "{answered} of {asked} such {asked|list|lists} answered.",
  "none-answered": "None of the {asked} such {asked|list|lists} could be asked; the rows say why.",
  "none-asked": "No such list was asked; the rows say why.",
} as const;

/** Fails on any listing among the results; passes only on the word of lists whose answer counts. */
export function judgeListings(results: readonly ListResult[]): CheckResult<keyof typeof LISTING_DETAILS> {
  const asked = results.filter(wasAsked);
  const listed = asked.filter(({ outcome }) => outcome === "listed");
  if (listed.length > 0) {
    const subjects = [...new Set(listed.map(({ subject }) => subject.text))].join(", ");
    return fail(evidenceOf(listed), { params: { count: count(listed).listed, lists: namesOf(listed), subjects } });
  }
  const answered = asked.filter(({ outcome }) => outcome !== "unknown" && outcome !== "unconfirmed");
  const params = { asked: asked.length, answered: answered.length };
  if (asked.length === 0) return skip("none-asked");
  return answered.length === 0 ? unknown("none-answered", params, evidenceOf(asked)) : pass({ detail: "answered", params });
}
