/** People come before what runs by itself. */
export type Lane = "people" | "background";

export interface AdmissionOptions {
  /** Jobs that run at once. */
  running: number;
  /** Jobs that may wait, in both lanes together. */
  waiting: number;
  /** Milliseconds that one waits before it is sent away. */
  patienceMs: number;
}

/** A place, to be given back; or none: too many wait already, or it took too long, or whoever asked has left. */
export type Admitted = { ok: true; leave(): void } | { ok: false; why: "full" | "slow" | "left" };

interface Waiting {
  lane: Lane;
  admit(): void;
}

/** Lets so many jobs run and so many wait; sends the others away at once, so that nobody waits for what cannot come. */
export class Admission {
  readonly #options: AdmissionOptions;
  #running = 0;
  #waiting: Waiting[] = [];

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  get load(): { running: number; waiting: number } {
    return { running: this.#running, waiting: this.#waiting.length };
  }

  async enter(lane: Lane, signal: AbortSignal): Promise<Admitted> {
    if (signal.aborted) return { ok: false, why: "left" };
    if (this.#running < this.#options.running) return this.#admitted();
    if (this.#waiting.length >= this.#options.waiting) return { ok: false, why: "full" };
    const why = await this.#turn(lane, signal);
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
      const next = this.#waiting.find(({ lane }) => lane === "people") ?? this.#waiting[0];
      if (next) next.admit();
      else this.#running -= 1;
    };
  }

  #turn(lane: Lane, signal: AbortSignal): Promise<"slow" | "left" | null> {
    return new Promise((resolve) => {
      const settle = (why: "slow" | "left" | null) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", left);
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        resolve(why);
      };
      const left = () => settle("left");
      const waiting: Waiting = { lane, admit: () => settle(null) };
      const timer = setTimeout(() => settle("slow"), this.#options.patienceMs);
      signal.addEventListener("abort", left, { once: true });
      this.#waiting.push(waiting);
    });
  }
}
