import { changeKinds } from "#lib/history/change-kinds.ts";
import type { Change, CheckChange, Comparison, Kept } from "#lib/report/change.ts";
import { fillJapanese } from "./fill-japanese.ts";
import { changes, changeWords } from "./ja/changes.ts";
import { sayShared } from "./say-shared.ts";
import { spokenOf } from "./spoken.ts";

/** What became of a report in the store, in Japanese. */
export function translateKept(kept: Kept): Kept {
  if (!kept.kept) return { ...kept, reason: sayShared(kept.reason) ?? kept.reason };
  return { ...kept, comparison: kept.comparison && translateComparison(kept.comparison) };
}

/** What differs between two reports, in Japanese. */
export function translateComparison({ changes, checks, open }: Comparison): Comparison {
  return { changes: changes.map(translateChange), checks: checks.map(translateCheck), open };
}

/** By its id and parameters; a kind that is no more stays as it was kept. */
export function translateChange(change: Change): Change {
  if (!isKind(change.id)) return change;
  const words = Object.entries(change.params).map(([name, value]) => [name, wordOf(value)] as const);
  return { ...change, text: fillJapanese(changes[change.id], Object.fromEntries(words)) };
}

function translateCheck(check: CheckChange): CheckChange {
  const [lookup = ""] = check.id.split("/");
  return { ...check, title: spokenOf(lookup)?.say(check.title) ?? check.title };
}

function wordOf(value: string | number): string | number {
  return typeof value === "string" && Object.hasOwn(changeWords, value) ? (changeWords[value] ?? value) : value;
}

function isKind(id: string): id is keyof typeof changeKinds {
  return Object.hasOwn(changeKinds, id);
}
