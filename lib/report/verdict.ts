import type { Finding, Verdict } from "./schema.ts";

/** How a finding is shown: the closed set of statuses, each with an icon and a word. */
export type Status = "pass" | "info" | "warning" | "fail" | "unknown" | "skip";

export function statusOf(finding: Pick<Finding, "outcome" | "severity">): Status {
  if (finding.outcome !== "fail") return finding.outcome;
  return finding.severity === "error" ? "fail" : finding.severity === "warning" ? "warning" : "info";
}

/** The worst of the findings: fail > unknown > warn > pass. */
export function verdictOf(findings: Pick<Finding, "outcome" | "severity">[]): Verdict {
  return verdictOfCounts(countStatuses(findings));
}

/** The same, by how many findings have each status. */
export function verdictOfCounts(counts: Record<Status, number>): Verdict {
  if (counts.fail > 0) return "fail";
  if (counts.unknown > 0) return "unknown";
  return counts.warning > 0 ? "warn" : "pass";
}

/** How many findings have each status. */
export function countStatuses(findings: Pick<Finding, "outcome" | "severity">[]): Record<Status, number> {
  const counts: Record<Status, number> = { pass: 0, info: 0, warning: 0, fail: 0, unknown: 0, skip: 0 };
  for (const finding of findings) counts[statusOf(finding)] += 1;
  return counts;
}
