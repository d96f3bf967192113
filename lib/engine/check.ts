import type { Evidence, Params, Reference, Severity } from "#lib/report/schema.ts";

/**
 * What a check found. `detail` is a key of the check's `details`, so that texts stay apart from logic and can be translated;
 * `params` fill the braces of title, failureTitle, detail and fix.
 */
export type CheckResult<Detail extends string = string> =
  | { outcome: "pass"; detail?: Detail; params: Params; evidence: Evidence[] }
  | { outcome: "fail"; detail?: Detail; params: Params; evidence: [Evidence, ...Evidence[]] }
  | { outcome: "skip" | "unknown"; detail: Detail; params: Params; evidence: Evidence[] };

/** One rule: a pure judgement of the facts, declared with everything the documentation needs. */
export interface Check<Facts, Detail extends string = string> {
  /** Noun of the failing state: "mx/target-is-alias". Public: never renamed, never reused. */
  id: string;
  severity: Severity;
  /** Shown when it passes, is skipped or is unknown: what the rule demands. */
  title: string;
  /** Shown when it fails. */
  failureTitle: string;
  /** What a failure means, in one or two sentences. */
  why: string;
  /** What to do. */
  fix: string;
  details: Record<Detail, string>;
  references: readonly [Reference, ...Reference[]];
  test(facts: Facts): CheckResult<NoInfer<Detail>>;
}

/** Declares a check over these facts: `const check = checkOn<MxFacts>();`. Detail keys are checked by the compiler. */
export function checkOn<Facts>() {
  return <const Detail extends string>(check: Check<Facts, Detail>): Check<Facts, Detail> => check;
}

interface More<Detail> {
  detail?: Detail;
  params?: Params;
  evidence?: Evidence[];
}

export function pass<Detail extends string = never>({ detail, params = {}, evidence = [] }: More<Detail> = {}): CheckResult<Detail> {
  return { outcome: "pass", ...(detail !== undefined && { detail }), params, evidence };
}

/** Fails with at least one piece of evidence; an empty list is a bug and throws, which the engine shows as `unknown`. */
export function fail<Detail extends string = never>(
  evidence: Evidence[],
  { detail, params = {} }: Omit<More<Detail>, "evidence"> = {},
): CheckResult<Detail> {
  const [first, ...rest] = evidence;
  if (!first) throw new Error("A failing check needs evidence");
  return { outcome: "fail", ...(detail !== undefined && { detail }), params, evidence: [first, ...rest] };
}

/** The check does not apply, and the detail says why. */
export function skip<Detail extends string>(detail: Detail, params: Params = {}): CheckResult<Detail> {
  return { outcome: "skip", detail, params, evidence: [] };
}

/** The check could not be made, and the detail says why. */
export function unknown<Detail extends string>(detail: Detail, params: Params = {}, evidence: Evidence[] = []): CheckResult<Detail> {
  return { outcome: "unknown", detail, params, evidence };
}
