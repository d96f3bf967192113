import type { Snapshot } from "#lib/history/snapshot.ts";
import type { CheckChange } from "#lib/report/change.ts";

/** Checks that come out otherwise. What could not be determined in one of the two, and checks that only one of them knows, say nothing of the domain. */
export function compareChecks(before: Snapshot, after: Snapshot): CheckChange[] {
  return Object.entries(after.checks).flatMap(([id, { status, title }]) => {
    const earlier = Object.hasOwn(before.checks, id) ? before.checks[id] : undefined;
    if (!earlier) return [];
    const was = earlier.status;
    if (was === status || was === "unknown" || status === "unknown") return [];
    // A rule that begins or ceases to apply is a consequence of something else, which is told by itself.
    if ((was === "skip" && status === "pass") || (was === "pass" && status === "skip")) return [];
    // Of a rule that no longer applies it is told what was wrong: its title alone would say that all is well.
    return [{ id, title: status === "skip" ? earlier.title : title, before: was, after: status }];
  });
}
