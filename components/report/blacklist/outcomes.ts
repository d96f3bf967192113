import { text } from "#components/report/cells.ts";
import type { Shape } from "#components/ui/status-icon.tsx";
import type { Row } from "#lib/report/schema.ts";

/** What a list answered, in the order in which people want to know it. */
export const OUTCOMES = [
  "listed",
  "policy",
  "unconfirmed",
  "unknown",
  "informational",
  "allow-listed",
  "not-listed",
  "skipped",
  "pending",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A list that was not asked, or did not answer, never looks like one that said "not listed". */
export const outcomeShapes: Record<Outcome, Shape> = {
  listed: "fail",
  policy: "warning",
  unconfirmed: "unknown",
  unknown: "unknown",
  informational: "info",
  "allow-listed": "info",
  "not-listed": "pass",
  skipped: "skip",
  pending: "pending",
};

/** The outcome of a row; a word that this page does not know counts as one that could not be asked. */
export function outcomeOf(row: Row): Outcome {
  return OUTCOMES.find((outcome) => outcome === text(row, "outcome")) ?? "unknown";
}
