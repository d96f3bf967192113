import type { Snapshot } from "#lib/history/snapshot.ts";
import type { CheckChange } from "#lib/report/change.ts";

/** Checks that come out otherwise. What could not be determined in one of the two, and checks that only one of them knows, say nothing of the domain. */
export function compareChecks(before: Snapshot, after: Snapshot): CheckChange[] {
  return Object.entries(after.checks).flatMap(([id, { status, title }]) => {
    const was = Object.hasOwn(before.checks, id) ? before.checks[id]?.status : undefined;
    if (was === undefined || was === status || was === "unknown" || status === "unknown") return [];
    // A rule that begins or ceases to apply is a consequence of something else, which is told by itself.
    if ((was === "skip" && status === "pass") || (was === "pass" && status === "skip")) return [];
    return [{ id, title, before: was, after: status }];
  });
}
