import { change } from "#lib/history/change-kinds.ts";
import { hasAnswer, type Snapshot } from "#lib/history/snapshot.ts";
import type { Change } from "#lib/report/change.ts";

/** Entries that came and went. A list that did not answer or was not asked, and an address that nobody asked about this time, say nothing. */
export function compareBlacklists(before: Snapshot, after: Snapshot): Change[] {
  const was = new Set(before.listed.map(pairOf));
  const is = new Set(after.listed.map(pairOf));
  const silent = new Set(before.unanswered);
  // A new address may be listed at once; a list that nobody asked before has told nothing new.
  const listed = after.listed.filter((entry) => !was.has(pairOf(entry)) && before.zones.includes(entry.zone) && !silent.has(pairOf(entry)));
  const delisted = before.listed.filter((entry) => !is.has(pairOf(entry)) && hasAnswer(after, entry));
  return [
    ...listed.map(({ subject, list, zone }) =>
      change("blacklist/listed", "worse", { subject, list }, { before: null, after: `${subject}: ${zone}` }),
    ),
    ...delisted.map(({ subject, list, zone }) =>
      change("blacklist/delisted", "better", { subject, list }, { before: `${subject}: ${zone}`, after: null }),
    ),
  ];
}

function pairOf({ subject, zone }: { subject: string; zone: string }): string {
  return `${subject} ${zone}`;
}
