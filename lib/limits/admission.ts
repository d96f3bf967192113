export interface AdmissionOptions {
  /** Jobs that run at once. */
  running: number;
  /** Jobs that may wait. */
  waiting: number;
  /** Milliseconds that one waits before it is sent away. */
  patienceMs: number;
}

/** Why there is no place: too many wait already, or it took too long, or whoever asked has left. */
export type NotAdmitted = "full" | "slow" | "left";

/** A place, to be given back; or none. */
export type Admitted = { ok: true; leave(): void } | { ok: false; why: NotAdmitted };

/** Lets so many jobs run and so many wait, in the order in which they came; sends the others away at once, so that nobody waits for what cannot come. */
export class Admission {
  readonly #options: AdmissionOptions;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  get load(): { running: number; waiting: number } {
    return { running: this.#running, waiting: this.#waiting.size };
  }

  async enter(signal: AbortSignal): Promise<Admitted> {
    if (signal.aborted) return { ok: false, why: "left" };
    if (this.#running < this.#options.running) return this.#admitted();
    if (this.#waiting.size >= this.#options.waiting) return { ok: false, why: "full" };
    const why = await this.#turn(signal);
    // Whoever gave its place handed it on: it never was free in between.
    return why === null ? { ok: true, leave: this.#leaving() } : { ok: false, why };
  }

  #admitted(): Admitted {
    this.#running += 1;
    return { ok: true, leave: this.#leaving() };
  }

  /** Giving a place back twice does no harm. */
  #leaving(): () => void {
    let inside = true;
    return () => {
      if (!inside) return;
      inside = false;
      const [admitNext] = this.#waiting;
      if (admitNext) admitNext();
      else this.#running -= 1;
    };
  }

  #turn(signal: AbortSignal): Promise<"slow" | "left" | null> {
    return new Promise((resolve) => {
      const settle = (why: "slow" | "left" | null) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", left);
        this.#waiting.delete(admit);
        resolve(why);
      };
      const left = () => settle("left");
      const admit = () => settle(null);
      const timer = setTimeout(() => settle("slow"), this.#options.patienceMs);
      signal.addEventListener("abort", left, { once: true });
      this.#waiting.add(admit);
    });
  }
}
