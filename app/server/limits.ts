import "server-only";
import type { Principal } from "#lib/access/roles.ts";
import { currentVisitor } from "#lib/front/visitor.ts";
import { Admission } from "#lib/limits/admission.ts";
import { Buckets } from "#lib/limits/buckets.ts";
import { type Limit, limitReached } from "#lib/limits/limit.ts";
import { Runs } from "#lib/limits/runs.ts";
import { showLoad } from "#lib/metrics/metrics.ts";
import type { ReportEvent } from "#lib/report/schema.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";

const MINUTE = 60_000;
/** Milliseconds for which the servers of a target are left alone after a report connected to them. */
const REST = 20_000;

/** All limits of this process. */
export interface Limits {
  /** Reports of one network of clients without an account; and of all of them together. */
  anybody: { short: Buckets; long: Buckets; all: Buckets };
  /** Reports of one account. */
  account: Buckets;
  signIn: Buckets;
  /** Steps to the OpenID provider and back. */
  provider: Buckets;
  /** Texts that are read and judged: each is in memory until its report is made. */
  texts: Admission;
  /** What runs now. */
  lookups: Runs<ReportEvent>;
  suites: Runs<SuiteEvent>;
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
    provider: new Buckets({ burst: 200, refillMs: 10 * MINUTE }),
    signIn: new Buckets({ burst: 10, refillMs: 10 * MINUTE }),
    texts: new Admission({ running: 4, waiting: 100, patienceMs: 10_000 }),
    lookups: new Runs({ running: 32, waiting: 100, patienceMs: 10_000 }, REST),
    suites: new Runs({ running: 8, waiting: 100, patienceMs: 10_000 }, REST),
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
    return taken.ok ? null : limitReached("account", taken.freeInMs);
  }
  const network = currentVisitor()?.network ?? "";
  const short = anybody.short.take(network, cost, now);
  if (!short.ok) return limitReached("requests", short.freeInMs);
  const long = anybody.long.take(network, cost, now);
  if (!long.ok) return limitReached("requests-long", long.freeInMs);
  const all = anybody.all.take("", cost, now);
  return all.ok ? null : limitReached("all", all.freeInMs);
}
