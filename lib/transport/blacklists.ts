import { deadReason, findDnsbl } from "#lib/protocols/dnsbl/catalogue.ts";
import type { Dnsbl, Kind } from "#lib/protocols/dnsbl/schema.ts";
import { listsFor } from "#lib/protocols/dnsbl/selection.ts";
import { selfTest } from "#lib/protocols/dnsbl/self-test.ts";
import { createSlots } from "./slots.ts";
import type { Blacklists, ListHealth, Resolver } from "./types.ts";

const KINDS: readonly Kind[] = ["ipv4", "domain", "ipv6"];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Self-tests that run at once. */
const AT_ONCE = 20;
/** Milliseconds after which a self-test that waits for a slow list lets the next one start. */
const PATIENCE = 1_000;
/** Milliseconds between the tests that `warm` starts. */
const WARM_GAP = 100;
/** Milliseconds until the first new test of a list that failed; each further failure doubles it, up to an hour. */
const RETRY: Partial<Record<ListHealth["state"], number>> = { refused: 10 * MINUTE, unreachable: MINUTE };

interface Entry {
  health: ListHealth | null;
  running: Promise<ListHealth> | null;
  /** When the result has to be renewed, in milliseconds since the epoch. */
  due: number;
  /** Failures in a row. */
  failures: number;
  /** When a report last had reason to doubt the result, in milliseconds since the epoch. */
  doubted: number;
}

export interface BlacklistsOptions {
  query: Resolver;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Keys by zone; the key of a zone holds for the zones below it too. */
  keys: Readonly<Record<string, string>>;
}

/**
 * The self-tests of all lists, shared by the process. A list is tested when it is first used, then again about every hour of
 * use, in the background: readers get the old result meanwhile. Never once per request.
 */
export function createBlacklists({ query, now, keys }: BlacklistsOptions): Blacklists & { warm(): void; close(): void } {
  const entries = new Map<string, Entry>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const slots = createSlots(AT_ONCE);

  const keyed = Object.keys(keys).length > 0;
  const key = (zone: string): string | null => {
    if (!keyed) return null;
    for (let name = zone; name !== ""; name = name.slice(name.indexOf(".") + 1 || name.length))
      if (Object.hasOwn(keys, name)) return keys[name] ?? null;
    return null;
  };

  const run = async (list: Dnsbl, kind: Kind, entry: Entry, urgent: boolean): Promise<ListHealth> => {
    const leave = await slots.enter(urgent);
    const impatient = setTimeout(leave, PATIENCE);
    impatient.unref();
    const found = await selfTest(list, kind, { resolver: query, key: key(list.zone), random: Math.random });
    clearTimeout(impatient);
    leave();
    const retry = RETRY[found.state];
    entry.failures = retry === undefined ? 0 : entry.failures + 1;
    const pause = retry === undefined ? HOUR : Math.min(retry * 2 ** (entry.failures - 1), HOUR);
    entry.due = now() + jittered(pause);
    entry.running = null;
    entry.health = { ...found, checkedAt: now() };
    return entry.health;
  };

  const test = (list: Dnsbl, kind: Kind, entry: Entry, urgent: boolean): Promise<ListHealth> => {
    entry.running ??= run(list, kind, entry, urgent);
    return entry.running;
  };

  const entryOf = (zone: string, kind: Kind): Entry => {
    const id = `${zone}/${kind}`;
    const entry = entries.get(id) ?? { health: null, running: null, due: 0, failures: 0, doubted: Number.NEGATIVE_INFINITY };
    entries.set(id, entry);
    return entry;
  };

  return {
    key,
    health(zone, kind) {
      const list = findDnsbl(zone);
      const first = list?.kind[0];
      if (!list || !first)
        return { state: "unreachable", checkedAt: now(), detail: deadReason(zone) ?? "Mailvane does not know this list." };
      const asked = kind ?? first;
      const entry = entryOf(zone, asked);
      if (!entry.health) return test(list, asked, entry, true);
      if (now() >= entry.due || entry.health.checkedAt > now()) void test(list, asked, entry, false);
      return entry.health;
    },
    doubt(zone, kind) {
      const list = findDnsbl(zone);
      const first = list?.kind[0];
      if (!list || !first) return;
      const entry = entryOf(zone, kind ?? first);
      if (Math.abs(now() - entry.doubted) < MINUTE) return;
      entry.doubted = now();
      void test(list, kind ?? first, entry, true);
    },
    warm() {
      const jobs = KINDS.flatMap((kind) => listsFor(kind, key).flatMap(({ list, missingKey }) => (missingKey ? [] : [{ list, kind }])));
      for (const [i, { list, kind }] of jobs.entries()) {
        const timer = setTimeout(
          () => {
            timers.delete(timer);
            const entry = entryOf(list.zone, kind);
            if (!entry.health) void test(list, kind, entry, false);
          },
          (i + Math.random()) * WARM_GAP,
        );
        timer.unref();
        timers.add(timer);
      }
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

/** The time give or take a sixth, so that lists tested together drift apart. */
function jittered(milliseconds: number): number {
  return milliseconds * (5 / 6 + Math.random() / 3);
}
