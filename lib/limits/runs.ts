import { Admission, type AdmissionOptions, type NotAdmitted } from "./admission.ts";
import { Buckets } from "./buckets.ts";
import { type Limit, limitReached } from "./limit.ts";
import { SharedRun } from "./shared-run.ts";

/** A report that is to be made. */
export interface Job<Event> {
  /** What is asked, so that whoever asks the same meanwhile joins; null where nobody else may read it. */
  key: string | null;
  /** Whether it is shown again once it is over: while the servers that it connected to are left alone, for a moment in which the cache would answer the same, or not. */
  again: "rest" | "moment" | "never";
  /** Nothing from before will do. */
  fresh: boolean;
  /** Made afresh no more often than servers are left to rest, whoever asks: nobody knows who does. */
  sparing?: boolean;
  /** The reader left. */
  signal: AbortSignal;
  start(signal: AbortSignal): AsyncGenerator<Event>;
}

export type Begun<Event> = { ok: true; events: AsyncGenerator<Event> } | { ok: false; limit: Limit };

type Started<Event> = { ok: true; run: SharedRun<Event> } | { ok: false; why: NotAdmitted };

/**
 * Milliseconds for which a report of the DNS alone is shown again to whoever does not want it afresh: the cache would answer the same, and a crowd that comes at once is let
 * in one after the other.
 */
const MOMENT = 2_000;

/** A run that others may join; once it is over, it stays for as long as its servers rest, or for a moment. */
interface Known<Event> {
  started: Promise<Started<Event>>;
  fresh: boolean;
  /** By performance.now(); null while it runs. */
  overAt: number | null;
}

/** The reports of one kind: the places that they run in, and those that can be joined. */
export class Runs<Event> {
  readonly #places: Admission;
  readonly #restMs: number;
  readonly #known = new Map<string, Known<Event>>();
  readonly #afresh: Buckets;

  /** `restMs`: milliseconds for which servers are left alone after a report connected to them. */
  constructor(places: AdmissionOptions, restMs: number) {
    this.#places = new Admission(places);
    this.#restMs = restMs;
    this.#afresh = new Buckets({ burst: 1, refillMs: restMs });
  }

  get load(): Admission["load"] {
    return this.#places.load;
  }

  /** Begins a report, joins one that runs, shows one again whose servers rest, or says which limit is reached. */
  async begin(job: Job<Event>): Promise<Begun<Event>> {
    if (job.key === null) return this.#begun(await this.#start(job, () => {}), job);
    const known = this.#known.get(job.key);
    if (!known) return this.#own(job, job.key);
    if (job.fresh && (known.overAt !== null || !known.fresh)) {
      return job.again === "rest" ? { ok: false, limit: limitReached("target", this.#restOf(known)) } : this.#own(job, job.key);
    }
    const started = await known.started;
    if (started.ok ? started.run.open : started.why !== "left") return this.#begun(started, job);
    // Whoever began it has left, and nothing is there to be joined: the next one begins it.
    this.#forget(job.key, known);
    return this.begin(job);
  }

  async #own(job: Job<Event>, key: string): Promise<Begun<Event>> {
    const afresh = job.fresh && job.sparing ? this.#afresh.take(key, 1, performance.now()) : null;
    if (afresh && !afresh.ok) return { ok: false, limit: limitReached("fresh", afresh.freeInMs) };
    const known: Known<Event> = {
      started: this.#start(job, (whole) => {
        if (!whole || job.again === "never") return this.#forget(key, known);
        known.overAt = performance.now();
        setTimeout(() => this.#forget(key, known), job.again === "rest" ? this.#restMs : MOMENT).unref();
      }),
      fresh: job.fresh,
      overAt: null,
    };
    this.#known.set(key, known);
    const started = await known.started;
    if (!started.ok) this.#forget(key, known);
    return this.#begun(started, job);
  }

  async #start(job: Job<Event>, ended: (whole: boolean) => void): Promise<Started<Event>> {
    const place = await this.#places.enter(job.signal);
    if (!place.ok) return place;
    const run = new SharedRun<Event>(job.start, (whole) => {
      place.leave();
      ended(whole);
    });
    return { ok: true, run };
  }

  #begun(started: Started<Event>, { signal }: Job<Event>): Begun<Event> {
    return started.ok ? { ok: true, events: started.run.read(signal) } : { ok: false, limit: limitReached("queue", 5_000) };
  }

  #restOf({ overAt }: Known<Event>): number {
    return overAt === null ? this.#restMs : this.#restMs - (performance.now() - overAt);
  }

  #forget(key: string, known: Known<Event>): void {
    if (this.#known.get(key) === known) this.#known.delete(key);
  }
}
