import { recordsAt, type Snapshot } from "#lib/history/snapshot.ts";

/** The records of one name and type in both snapshots. Null where one of them does not know: then nothing is said. */
export interface Between {
  before: readonly string[];
  after: readonly string[];
}

export function between(before: Snapshot, after: Snapshot, type: string, name: string): Between | null {
  const earlier = recordsAt(before, type, name);
  const later = recordsAt(after, type, name);
  return earlier && later ? { before: earlier, after: later } : null;
}

/** Of both, what passes: the texts that are records of one kind. */
export function only({ before, after }: Between, passes: (text: string) => boolean): Between {
  return { before: before.filter(passes), after: after.filter(passes) };
}

/** The records as a change shows them; null where there are none. */
export function shown({ before, after }: Between): { before: string | null; after: string | null } {
  return { before: before.length > 0 ? before.join("\n") : null, after: after.length > 0 ? after.join("\n") : null };
}

/** What is in the one and not in the other, in its order. */
export function without(items: Iterable<string>, others: Iterable<string>): string[] {
  const known = new Set(others);
  return [...new Set(items)].filter((item) => !known.has(item));
}
