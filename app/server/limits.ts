import "server-only";
import type { Principal } from "#lib/access/roles.ts";
import { currentVisitor } from "#lib/front/visitor.ts";
import { Admission } from "#lib/limits/admission.ts";
import { Buckets } from "#lib/limits/buckets.ts";
import { type Limit, limitReached } from "#lib/limits/limit.ts";
import type { SharedRun } from "#lib/limits/shared-run.ts";
import { showLoad } from "#lib/metrics/metrics.ts";

const MINUTE = 60_000;

/** All limits of this process. */
export interface Limits {
  /** Reports of one network of clients without an account; and of all of them together. */
  anybody: { short: Buckets; long: Buckets; all: Buckets };
  /** Reports of one account. */
  account: Buckets;
  signIn: Buckets;
  /** Reports that run at once, by what they cost. */
  lookups: Admission;
  suites: Admission;
  /** What runs now, or has just run, by what was asked. */
  // biome-ignore lint/suspicious/noExplicitAny: runs of several kinds, told apart by their key alone
  runs: Map<string, { run: Promise<SharedRun<any> | Limit>; startedAt: number }>;
}

// One Next process holds several copies of a module; what is shared by all of them lives on globalThis.
const KEY = Symbol.for("mailvane.limits");
const shared = globalThis as typeof globalThis & { [KEY]?: Limits };

export function limits(): Limits {
  shared[KEY] ??= createLimits();
  return shared[KEY];
}

function createLimits(): Limits {
  const made: Limits = {
    anybody: {
      short: new Buckets({ burst: 20, refillMs: 10 * MINUTE }),
      long: new Buckets({ burst: 100, refillMs: 720 * MINUTE }),
      all: new Buckets({ burst: 600, refillMs: MINUTE }),
    },
    account: new Buckets({ burst: 600, refillMs: 10 * MINUTE }),
    signIn: new Buckets({ burst: 10, refillMs: 10 * MINUTE }),
    lookups: new Admission({ running: 32, waiting: 100, patienceMs: 10_000 }),
    suites: new Admission({ running: 8, waiting: 100, patienceMs: 10_000 }),
    runs: new Map(),
  };
  showLoad(() => ({ lookups: made.lookups.load, suites: made.suites.load }));
  return made;
}

/** Counts a report against whoever asks. Out: the limit that is reached, or null. Whoever sits at this machine alone has none. */
export function countReport({ kind, userId, name }: Principal, cost: number): Limit | null {
  if (kind === "local") return null;
  const now = performance.now();
  const { anybody, account } = limits();
  if (kind !== "anybody") {
    const taken = account.take(userId ?? name, cost, now);
    return taken.ok ? null : limitReached("requests", taken.freeInMs);
  }
  const network = currentVisitor()?.network ?? "";
  const short = anybody.short.take(network, cost, now);
  if (!short.ok) return limitReached("requests", short.freeInMs);
  const long = anybody.long.take(network, cost, now);
  if (!long.ok) return limitReached("requests-long", long.freeInMs);
  const all = anybody.all.take("", cost, now);
  return all.ok ? null : limitReached("all", all.freeInMs);
}
