import "server-only";
import type { Principal } from "#lib/access/roles.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";
import { type Limit, limitReached } from "#lib/limits/limit.ts";
import { SharedRun } from "#lib/limits/shared-run.ts";
import { countReport, limits } from "./limits.ts";
import { network } from "./network.ts";

/** What is to be run. */
export interface Job<Event> {
  /** What is asked, so that whoever asks the same meanwhile joins; null where nobody else may read it. */
  key: string | null;
  kind: "lookups" | "suites";
  /** It connects to the servers of whoever is checked, which are then left alone for a while. */
  active: boolean;
  fresh: boolean;
  /** The reader left. */
  signal: AbortSignal;
  start(signal: AbortSignal): AsyncGenerator<Event>;
}

export type Begun<Event> = { ok: true; events: AsyncGenerator<Event> } | { ok: false; limit: Limit };

/** Milliseconds for which the servers of a target are left alone after a report connected to them. */
const COOL_DOWN = 20_000;
const COST = { lookups: 1, suites: 5 } as const;

/** Begins a report, joins one that runs, or says which limit is reached. */
export async function begin<Event>(principal: Principal, job: Job<Event>): Promise<Begun<Event>> {
  const limit = countReport(principal, COST[job.kind]);
  if (limit) return { ok: false, limit };
  if (job.key === null) {
    const run = await launch(job, () => {});
    return run instanceof SharedRun ? { ok: true, events: run.read() } : { ok: false, limit: run };
  }
  return join(job, job.key);
}

async function join<Event>(job: Job<Event>, key: string): Promise<Begun<Event>> {
  const { runs } = limits();
  const known = runs.get(key) ?? (job.fresh ? undefined : runs.get(fresh(key)));
  const running = await known?.run;
  if (running instanceof SharedRun && running.open && known) {
    const restsFor = COOL_DOWN - (performance.now() - known.startedAt);
    // A run that is over stays for as long as its target rests: it is shown again, but not made again.
    return job.fresh && finished.has(running)
      ? { ok: false, limit: limitReached("target", restsFor) }
      : { ok: true, events: running.read() };
  }
  const own = job.fresh ? fresh(key) : key;
  const startedAt = performance.now();
  const forget = () => {
    if (runs.get(own)?.startedAt === startedAt) runs.delete(own);
  };
  const launched = launch(job, (whole, run) => {
    const rests = job.active && whole && network().config.network !== "demo";
    if (!rests) return forget();
    finished.add(run);
    setTimeout(forget, Math.max(0, COOL_DOWN - (performance.now() - startedAt))).unref();
  });
  runs.set(own, { run: launched, startedAt });
  const run = await launched;
  if (run instanceof SharedRun) return { ok: true, events: run.read() };
  forget();
  return { ok: false, limit: run };
}

const fresh = (key: string) => `${key} fresh`;
// Runs that are over, and kept while their target rests.
const finished = new WeakSet<object>();

async function launch<Event>(job: Job<Event>, ended: (whole: boolean, run: SharedRun<Event>) => void): Promise<SharedRun<Event> | Limit> {
  const { ending } = lifecycle();
  const place = await limits()[job.kind].enter("people", AbortSignal.any([job.signal, ending.signal]));
  if (!place.ok) return limitReached("queue", 5_000);
  const run: SharedRun<Event> = new SharedRun(
    (signal) => job.start(AbortSignal.any([signal, ending.signal])),
    (whole) => {
      place.leave();
      ended(whole, run);
    },
  );
  return run;
}
