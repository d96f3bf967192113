import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import type { DkimFacts } from "#lib/lookups/dkim/facts.ts";
import { unansweredIn } from "#lib/lookups/dkim/unanswered.ts";
import type { Evidence, Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { type JudgedKey, judgedKeys, keyEvidence } from "./judged-key.ts";

/** Details of a check about keys: which are concerned, or why there is nothing to judge. */
export const ABOUT_KEYS = {
  named: "Concerned: {names}.",
  "no-key": "There is no key to judge.",
  unanswered: UNANSWERED,
} as const;

interface Rule {
  /** Keys that the rule is about. Default: all. */
  about?: (key: JudgedKey) => boolean;
  /** What is wrong with a key; nothing where it keeps the rule. */
  broken(key: JudgedKey): Evidence[];
  /** More params of a failure. */
  params?: (broken: readonly JudgedKey[]) => Params;
}

/** How the keys concerned are counted at the beginning of a title. */
const SHARES = { only: "The key", both: "Both keys", all: "All {total} keys", some: "{count} of {total} keys" } as const;
const MOST_NAMED = 5;
const MOST_SHOWN = 10;

/**
 * One result from many keys: fails when one breaks the rule, whatever has no answer; else is unknown when a question has none; else passes.
 * Params of a failure: `share` ("2 of 5 keys"), `count`, `total`, `names` of the selectors, and those given.
 */
export function judgeKeys(
  facts: DkimFacts,
  { about = () => true, broken, params = () => ({}) }: Rule,
): CheckResult<keyof typeof ABOUT_KEYS> {
  const keys = judgedKeys(facts).filter(about);
  const found = keys.map((key) => ({ key, evidence: broken(key) })).filter(({ evidence }) => evidence.length > 0);
  if (found.length === 0) {
    const open = openQuestion(facts);
    if (open) return unknown("unanswered", open);
    return keys.length === 0 ? skip("no-key") : pass({ evidence: keys.slice(0, MOST_SHOWN).map((key) => keyEvidence(key)) });
  }
  const count = found.length;
  const total = keys.length;
  const concerned = found.map(({ key }) => key);
  const share = fill(SHARES[shareOf(count, total)], { count, total });
  return fail(found.flatMap(({ evidence }) => evidence).slice(0, MOST_SHOWN), {
    detail: "named",
    params: { share, count, total, names: nameList(concerned.map(({ at }) => at.selector)), ...params(concerned) },
  });
}

/** Params for the detail `unanswered`, when a question about a key has no answer. */
export function openQuestion(facts: DkimFacts): Params | null {
  const [first] = unansweredIn(facts);
  return first ? unanswered(visible(first.name), "TXT", first.answer) : null;
}

/** The first few names, each once. */
export function nameList(names: readonly string[]): string {
  const all = [...new Set(names)].map(visible);
  return all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED), "…"].join(", ") : all.join(", ");
}

function shareOf(count: number, total: number): keyof typeof SHARES {
  if (count < total) return "some";
  return total === 1 ? "only" : total === 2 ? "both" : "all";
}
