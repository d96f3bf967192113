import type { SuiteSum } from "#lib/engine/suite.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";

const LOCKED_DOWN = "{domain} is locked down, and correctly: it takes no mail, sends none, and has receivers reject what bears its name.";
const NOTHING = "Nothing to fix at {domain}: {passed} {passed|check|checks} passed.";
const SUMMARY = "{domain}: {parts}.";
const PARTS = {
  errors: "{errors} to fix",
  warnings: "{warnings} {warnings|warning|warnings}",
  unknown: "{unknown} could not be checked",
  passed: "{passed} passed",
} as const;

/** The verdict on a domain as one sentence, with what there is to do in figures: findings that follow from another one are not counted. */
export function domainHeadline({ counts, fixFirst, intent, unicode }: SuiteSum): string {
  const figures = {
    errors: fixFirst.filter(({ severity }) => severity === "error").length,
    warnings: fixFirst.filter(({ severity }) => severity === "warning").length,
    unknown: counts.unknown,
    passed: counts.pass,
  };
  const domain = visible(unicode);
  if (figures.errors + figures.warnings + figures.unknown === 0)
    return fill(intent.kind === "locked-down" ? LOCKED_DOWN : NOTHING, { domain, ...figures });
  const keys = ["errors", "warnings", "unknown", "passed"] as const;
  const parts = keys.filter((key) => figures[key] > 0).map((key) => fill(PARTS[key], figures));
  return fill(SUMMARY, { domain, parts: parts.join(", ") });
}
