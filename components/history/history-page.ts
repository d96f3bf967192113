import type { Comparison } from "#lib/report/change.ts";
import type { Input, Verdict } from "#lib/report/schema.ts";
import type { Counts } from "#lib/report/suite.ts";

/** What the page of a domain's history is made of. */
export interface HistoryPageView {
  input: Input;
  /** The domain as people read it. */
  unicode: string;
  /** Newest first. */
  runs: readonly RunView[];
  /** The page of older ones; null where there are none. */
  older: string | null;
  /** Two runs, by their ids, that are compared. */
  compared: { from: string; to: string; comparison: Comparison } | null;
  /** How long a run stays after it was last seen, and how many of a domain. */
  keep: { days: number; runs: number };
  /** Of this page, of its feed, and of the report that asks again. */
  path: string;
  feed: string;
  live: string;
}

export interface RunView {
  id: string;
  /** ISO 8601. */
  firstSeen: string;
  lastSeen: string;
  times: number;
  verdict: Verdict;
  headline: string;
  counts: Counts;
  /** With the run before; null for the first that is known. */
  comparison: Comparison | null;
  /** Of the report as it was. */
  href: string;
  /** Of the comparison with the run before, where that is on the page. */
  compare: string | null;
}
