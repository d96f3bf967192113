import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, skip, unknown } from "#lib/engine/check.ts";
import type { DmarcFacts } from "#lib/lookups/dmarc/facts.ts";
import type { PolicySource } from "#lib/protocols/dmarc/discovery.ts";
import { type FailedStep, isFailedStep, type WalkStep } from "#lib/protocols/dmarc/walk.ts";
import type { Params } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";

/** Why a check about the record does not apply or cannot be made. */
export const NO_RECORD = {
  none: "No DMARC record applies to {domain}.",
  unanswered: UNANSWERED,
} as const;

/** The record that applies, and the step that found it. */
export type FoundRecord = Extract<PolicySource, { status: "found" }>;

/** Judges the record that applies to the domain, whoever's it is. */
export function onRecord<Detail extends string>(
  { domain, discovery: { source } }: DmarcFacts,
  test: (found: FoundRecord) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_RECORD> {
  if (source.status === "unknown") return unknown("unanswered", openStep(source.step));
  return source.status === "none" ? skip("none", { domain: visible(domain) }) : test(source);
}

/** Judges every step of the walk. A pass counts only when each has an answer. */
export function onSteps<Detail extends string>(
  { walk: { steps } }: DmarcFacts,
  test: (steps: readonly WalkStep[]) => CheckResult<Detail>,
): CheckResult<Detail | "unanswered"> {
  const result = test(steps);
  const failed = steps.find(isFailedStep);
  return result.outcome === "pass" && failed ? unknown("unanswered", openStep(failed)) : result;
}

/** Params for the detail `unanswered`. */
export function openStep({ name, selection }: FailedStep): Params {
  return unanswered(visible(name), "TXT", selection.answer);
}
