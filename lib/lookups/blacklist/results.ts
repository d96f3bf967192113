import type { Evidence } from "#lib/report/schema.ts";
import { causeText } from "./causes.ts";
import type { BlacklistFacts, ListResult } from "./facts.ts";

/** A list that mail servers use widely: its listing is bad news, and the verdict waits for its answer. */
export function isWidelyUsed({ list }: ListResult): boolean {
  return list.tier !== "minor";
}

/** A blacklist that the verdict depends on: widely used, and open to everybody's resolver. */
export function isDeciding({ list }: ListResult): boolean {
  return list.action === "block" && list.tier !== "minor" && list.suggestedDefault === "on";
}

export function wasAsked({ outcome }: ListResult): boolean {
  return outcome !== "skipped";
}

/** The results of blacklists, without allow lists and informational lists. */
export function blacklistResults(facts: BlacklistFacts, role: "given" | "receiving"): ListResult[] {
  return facts.results.filter(({ subject, list }) => subject.role === role && list.action === "block");
}

/** What each list said, or why it said nothing. */
export function evidenceOf(results: readonly ListResult[]): Evidence[] {
  return results.map((result) => ({
    source: `${result.question} A`,
    text: [result.list.name, ...saying(result)].join(" · "),
    ...(result.exchange !== undefined && { exchange: result.exchange }),
  }));
}

/** The names of the lists, each once. */
export function namesOf(results: readonly ListResult[]): string {
  return [...new Set(results.map(({ list }) => list.name))].join(", ");
}

function saying({ list, codes, meanings, reason, cause }: ListResult): string[] {
  if (cause) return [causeText(list, cause)];
  return [codes.join(", "), ...meanings, ...(reason === null ? [] : [reason])];
}
