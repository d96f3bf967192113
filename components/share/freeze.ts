import { problemOf } from "#components/report/problem.ts";
import { t } from "#components/texts.ts";

/** Days, as the form names them. */
export const FREEZE_CHOICES = ["7", "30", "365", "never"] as const;

/** What was frozen. */
export interface Made {
  path: string;
  /** ISO 8601: when the report was made. */
  checkedAt: string;
  /** Null: it does not expire. */
  expiresAt: string | null;
}

/** Has a kept report frozen. Out: where it is, or why it is not. */
export async function freeze(wanted: {
  domain: string;
  run: string;
  choice: string;
  hideAddresses: boolean;
}): Promise<Made | { problem: string }> {
  const { choice, ...rest } = wanted;
  const body = JSON.stringify({ ...rest, days: choice === "never" ? null : Number(choice) });
  try {
    const response = await fetch("/api/v1/frozen", { method: "POST", headers: { "content-type": "application/json" }, body });
    if (!response.ok) return { problem: (await problemOf(response)).message };
    const answer: unknown = await response.json();
    if (isMade(answer)) return answer;
  } catch {
    // Said below.
  }
  return { problem: t("problem.connection") };
}

function isMade(answer: unknown): answer is Made {
  return typeof answer === "object" && answer !== null && "path" in answer && "checkedAt" in answer && "expiresAt" in answer;
}
