import { applyRepairs } from "#lib/protocols/tag-list/repair.ts";
import type { KeyRecord } from "./key-record.ts";
import { parseKeyRecord } from "./parse.ts";

/**
 * The record with every problem mended, where each has one obvious mending and the outcome is a record with a usable key; null
 * otherwise, and where there is nothing to mend.
 */
export function repaired(record: KeyRecord): string | null {
  const problems = [...record.problems, ...materialProblems(record)];
  const repairs = problems.flatMap(({ repair }) => repair ?? []);
  if (problems.length === 0 || repairs.length < problems.length) return null;
  const text = applyRepairs(record.text, repairs);
  return text !== null && isUsable(parseKeyRecord(text)) ? text : null;
}

/** What is wrong with the value of `p`. */
export function materialProblems({ material }: KeyRecord) {
  if (material.status === "broken") return material.problems;
  return material.status === "unreadable" ? [material.problem] : [];
}

/** A record that breaks no rule and holds a key. */
export function isUsable({ problems, material }: KeyRecord): boolean {
  return problems.length === 0 && material.status === "key";
}
