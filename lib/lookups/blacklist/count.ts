import type { ListOutcome, ListResult } from "./facts.ts";

/** How many blacklists say what. Lists that hold the same data (one group) count once. */
export interface Count {
  listed: number;
  policy: number;
  notListed: number;
  notAsked: number;
  unconfirmed: number;
  needKey: number;
}

/** Of several results for one unit the first of these stands: bad news first, and doubt before all-clear. */
const FIRST: readonly ListOutcome[] = ["listed", "policy", "unknown", "unconfirmed", "informational", "not-listed", "skipped"];

/** Counts the blacklists (no allow lists, no informational lists) of the results, over all their subjects. */
export function count(results: readonly ListResult[]): Count {
  const blacklists = results.filter(({ list }) => list.action === "block");
  const units = Map.groupBy(blacklists, ({ list }) => list.group ?? list.partOf ?? list.zone);
  const outcomes = [...units.values()].map((unit) => FIRST.find((outcome) => unit.some((result) => result.outcome === outcome)));
  const number = (...wanted: ListOutcome[]) => outcomes.filter((outcome) => outcome && wanted.includes(outcome)).length;
  return {
    listed: number("listed"),
    policy: number("policy"),
    notListed: number("not-listed", "informational"),
    notAsked: number("unknown"),
    unconfirmed: number("unconfirmed"),
    needKey: number("skipped"),
  };
}
