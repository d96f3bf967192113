import type { Verdict } from "#lib/report/schema.ts";
import type { Status } from "#lib/report/verdict.ts";

/** How a verdict is shown. */
export const verdictStatus: Record<Verdict, Status> = { pass: "pass", warn: "warning", fail: "fail", unknown: "unknown" };
