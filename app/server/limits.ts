import "server-only";
import type { Principal } from "#lib/access/roles.ts";
import { currentVisitor } from "#lib/front/visitor.ts";
import { Admission } from "#lib/limits/admission.ts";
import { Buckets } from "#lib/limits/buckets.ts";
import { type Limit, limitReached } from "#lib/limits/limit.ts";
import { Runs } from "#lib/limits/runs.ts";
import { showLoad } from "#lib/metrics/metrics.ts";
import { parseIp } from "#lib/names/ip.ts";
import type { ReportEvent } from "#lib/report/schema.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";
import { AUTHORITY } from "#lib/transport/ask-via.ts";

const MINUTE = 60_000;
/** Milliseconds for which the servers of a target are left alone after a report connected to them. */
const REST = 20_000;
/** How many times as much as one network a whole site may: it holds 65,536 of them, and usually one customer. */
const SITE = 3;
/** All servers that strangers name by a name: one address may have any number of those. */
const BY_NAME = "by name";

/** All limits of this process. */
export interface Limits {
  /** Reports of clients without an account: of one network, of one site, of all of them together, and those that name one server to be asked. */
  anybody: { short: Buckets; long: Buckets; siteShort: Buckets; siteLong: Buckets; all: Buckets; server: Buckets };
  /** Reports of one account. */
  account: Buckets;
  signIn: Buckets;
  signInSite: Buckets;
  /** Pictures that are drawn for visitors, all together. */
  pictures: Buckets;
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
      siteShort: new Buckets({ burst: 20 * SITE, refillMs: 10 * MINUTE }),
      siteLong: new Buckets({ burst: 100 * SITE, refillMs: 720 * MINUTE }),
      all: new Buckets({ burst: 600, refillMs: MINUTE }),
      server: new Buckets({ burst: 30, refillMs: MINUTE }),
    },
    account: new Buckets({ burst: 600, refillMs: 10 * MINUTE }),
    provider: new Buckets({ burst: 200, refillMs: 10 * MINUTE }),
    signIn: new Buckets({ burst: 10, refillMs: 10 * MINUTE }),
    signInSite: new Buckets({ burst: 10 * SITE, refillMs: 10 * MINUTE }),
    pictures: new Buckets({ burst: 60, refillMs: MINUTE }),
    texts: new Admission({ running: 2, waiting: 100, patienceMs: 10_000 }),
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
  const { network = "", site = "" } = currentVisitor() ?? {};
  for (const [id, bucket, key] of [
    ["requests", anybody.short, network],
    ["requests-long", anybody.long, network],
    ["requests", anybody.siteShort, site],
    ["requests-long", anybody.siteLong, site],
    ["all", anybody.all, ""],
  ] as const) {
    const taken = bucket.take(key, cost, now);
    if (!taken.ok) return limitReached(id, taken.freeInMs);
  }
  return null;
}

/** Counts a picture that is drawn for a visitor, which takes a processor for a tenth of a second. Out: the limit that is reached, or null. */
export function countPicture({ kind }: Principal): Limit | null {
  if (kind !== "anybody") return null;
  const taken = limits().pictures.take("", 1, performance.now());
  return taken.ok ? null : limitReached("pictures", taken.freeInMs);
}

/** Counts a report that puts its questions to a server of the asker's choice. Out: the limit that is reached, or null. Nobody has it who is known. */
export function countServer({ kind }: Principal, via: string): Limit | null {
  if (kind !== "anybody" || via === AUTHORITY) return null;
  const taken = limits().anybody.server.take(parseIp(via)?.text ?? BY_NAME, 1, performance.now());
  return taken.ok ? null : limitReached("server", taken.freeInMs);
}
