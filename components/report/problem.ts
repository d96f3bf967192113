import { t } from "#components/texts.ts";

/** Why there is no report, in words for people. */
export class ReportProblem extends Error {
  override name = "ReportProblem";
}

/** The problem that an error response of the API tells: `{ error: { code, message, issues? } }`. */
export async function problemOf(response: Response): Promise<ReportProblem> {
  const body: unknown = await response.json().catch(() => null);
  const error = field(body, "error");
  const issues = field(error, "issues");
  const messages = [field(error, "message"), ...(Array.isArray(issues) ? issues.map((issue) => field(issue, "message")) : [])];
  const text = messages.filter((message) => typeof message === "string").join(" ");
  return new ReportProblem(text || t("problem.status", { status: response.status }));
}

/** Any error as a problem in words. */
export function asProblem(error: unknown): ReportProblem {
  return error instanceof ReportProblem ? error : new ReportProblem(t("problem.connection"));
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;
}
