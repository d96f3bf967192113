import { blocksOf } from "#components/report/blocks.ts";
import type { Finding } from "#lib/report/schema.ts";

/** A stretch of a record: as it stands in both, only in the record as it is, or only in the one to publish. */
export interface Stretch {
  text: string;
  kind: "same" | "removed" | "added";
}

/** What the fix of a finding changes in the record that was seen. Null where it proposes none, or where none of that kind was seen. */
export function changedTerms({ fix, evidence }: Pick<Finding, "fix" | "evidence">): Stretch[] | null {
  const proposed = recordOf(fix ?? "");
  const version = proposed && versionOf(proposed);
  if (!proposed || !version) return null;
  const seen = evidence.map(({ text }) => text).find((text) => versionOf(text) === version);
  return seen === undefined || seen === proposed ? null : joined(align(termsOf(seen), termsOf(proposed)));
}

/** The record in a text of what to do, without its name, type and quotes. */
function recordOf(fix: string): string | null {
  const line = blocksOf(fix).findLast(({ record }) => record)?.text;
  if (line === undefined) return null;
  const strings = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text.replace(/\\(["\\])/g, "$1"));
  return strings.length > 0 ? strings.join("") : line;
}

function versionOf(record: string): string | null {
  return /^v=\w+/i.exec(record)?.[0].toLowerCase() ?? null;
}

/** Terms with the blank or the semicolon after them. */
function termsOf(record: string): string[] {
  return record.match(/[^\s;]+[\s;]*/g) ?? [];
}

/** By the longest common subsequence of the terms. */
function align(before: string[], after: string[]): Stretch[] {
  const same = (i: number, j: number) => bare(before[i]) === bare(after[j]);
  const longest = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = longest[i];
      if (row) row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && same(i, j)) {
      stretches.push({ text: after[j] ?? "", kind: "same" });
      i += 1;
      j += 1;
    } else if (i < before.length && (j >= after.length || at(i + 1, j) >= at(i, j + 1))) {
      stretches.push({ text: before[i] ?? "", kind: "removed" });
      i += 1;
    } else {
      stretches.push({ text: after[j] ?? "", kind: "added" });
      j += 1;
    }
  }
  return stretches;
}

function bare(term: string | undefined): string | undefined {
  return term?.replace(/[\s;]+$/, "");
}

function joined(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { text, kind } of stretches) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else result.push({ text, kind });
  }
  return result;
}
