import { change } from "#lib/history/change-kinds.ts";
import type { Snapshot } from "#lib/history/snapshot.ts";
import type { Change } from "#lib/report/change.ts";
import { type Between, between, shown, without } from "./between.ts";

/** RFC 7505: one record, the root, preference 0. */
const NULL_MX = /^\d+ \.$/;

/** Servers that came and went, and the order in which they are tried; other numbers for the same order are no change (RFC 5321 §5.1). */
export function compareMx(before: Snapshot, after: Snapshot): Change[] {
  const records = between(before, after, "MX", after.domain);
  if (!records) return [];
  const seen = shown(records);
  const wasNull = records.before.some(isNull);
  const isNullNow = records.after.some(isNull);
  if (wasNull !== isNullNow) return [change(isNullNow ? "mx/null-mx" : "mx/null-mx-ended", "neutral", {}, seen)];
  if (isNullNow) return [];
  if (records.after.length === 0 && records.before.length > 0) return [change("mx/records-removed", "worse", {}, seen)];
  if (records.before.length === 0 && records.after.length > 0) return [change("mx/records-added", "neutral", {}, seen)];
  return servers(records);
}

function servers(records: Between): Change[] {
  const was = preferences(records.before);
  const is = preferences(records.after);
  const added = without(is.keys(), was.keys());
  const removed = without(was.keys(), is.keys());
  const changes = [
    ...added.map((host) =>
      change("mx/server-added", "neutral", { host, preference: is.get(host) ?? 0 }, { before: null, after: lineOf(is, host) }),
    ),
    ...removed.map((host) => change("mx/server-removed", "neutral", { host }, { before: lineOf(was, host), after: null })),
  ];
  const same = [...is.keys()].filter((host) => was.has(host));
  return ranks(was, same) === ranks(is, same) ? changes : [...changes, change("mx/order-changed", "neutral", {}, shown(records))];
}

function isNull(record: string): boolean {
  return NULL_MX.test(record);
}

/** The best preference of each host. */
function preferences(records: readonly string[]): Map<string, number> {
  const hosts = new Map<string, number>();
  for (const record of records) {
    const [preference = "", host = ""] = record.split(" ");
    hosts.set(host, Math.min(hosts.get(host) ?? Number.POSITIVE_INFINITY, Number(preference)));
  }
  return hosts;
}

function lineOf(hosts: ReadonlyMap<string, number>, host: string): string {
  return `${hosts.get(host)} ${host}`;
}

/** Hosts in the order in which they are tried; equal ones in one group. */
function ranks(hosts: ReadonlyMap<string, number>, of: readonly string[]): string {
  const groups = new Map<number, string[]>();
  for (const host of of) {
    const preference = hosts.get(host) ?? 0;
    groups.set(preference, [...(groups.get(preference) ?? []), host]);
  }
  return [...groups.keys()]
    .sort((a, b) => a - b)
    .map((preference) => groups.get(preference)?.sort().join(" "))
    .join(" < ");
}
