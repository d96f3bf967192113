import type { Finding } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import type { Check, CheckResult } from "./check.ts";

const CRASHED = "Mailvane has a fault in this check ({problem}). This says nothing about the domain.";

/** Makes the finding of one check. A check that throws becomes `unknown`: a fault of ours is never a fault of the domain. */
export function judge<Facts>(check: Check<Facts>, facts: Facts): Finding {
  const result = resultOf(check, facts);
  const template = result.detail === undefined ? undefined : (check.details[result.detail] ?? CRASHED);
  return {
    id: check.id,
    outcome: result.outcome,
    severity: check.severity,
    title: fill(result.outcome === "fail" ? check.failureTitle : check.title, result.params),
    ...(template !== undefined && { detail: fill(template, result.params), detailId: result.detail }),
    params: result.params,
    evidence: result.evidence,
    references: [...check.references],
    ...(result.outcome === "fail" && { fix: fill(check.fix, result.params) }),
  };
}

function resultOf<Facts>(check: Check<Facts>, facts: Facts): CheckResult {
  try {
    return check.test(facts);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { outcome: "unknown", detail: "mailvane-fault", params: { problem }, evidence: [] };
  }
}
