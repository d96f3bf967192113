import type { Guard, Permission } from "#lib/transport/guard.ts";
import type { Answer, QueryOptions, RecordType, Resolver } from "#lib/transport/types.ts";
import { canonicalName } from "./canonical-name.ts";
import type { Failure } from "./outcome.ts";
import { type Asker, Pursuit } from "./pursuit.ts";
import type { Server } from "./server.ts";
import type { Trace } from "./trace.ts";
import type { Upstream } from "./upstream.ts";

export interface ReportResolverOptions {
  upstream: Upstream;
  guard: Guard;
  /** The server at an address that the guard let through. */
  serverAt: (permission: Extract<Permission, { allowed: true }>) => Server;
  /** Questions that may be asked. One that was asked before counts once; one that the cache answers counts too. */
  budget: number;
  signal: AbortSignal;
  /** Answers from before this time (milliseconds since the epoch) are too old. */
  since: number;
  /** Null when nobody is going to read it. */
  trace: Trace | null;
  /** Takes the operator's keys out of a text. */
  hide: (text: string) => string;
  /** Whether a server's word is taken that an answer is validated (AD). */
  trusts: (server: string) => boolean;
}

/** The resolver of one report: its budget, its end, its trace. */
export class ReportResolver implements Resolver, Asker {
  readonly upstream: Upstream;
  readonly signal: AbortSignal;
  readonly since: number;
  readonly budget: number;
  readonly trace: Trace | null;
  readonly hide: (text: string) => string;
  readonly trusts: (server: string) => boolean;
  readonly #guard: ReportResolverOptions["guard"];
  readonly #serverAt: ReportResolverOptions["serverAt"];
  readonly #asked = new Set<string>();
  readonly #waiting = new Set<Pursuit>();
  readonly #stop = () => {
    for (const pursuit of this.#waiting) pursuit.cancel();
    this.#waiting.clear();
  };
  #again = 0;
  #overspent: number | undefined;

  constructor({ upstream, guard, serverAt, budget, signal, since, trace, hide, trusts }: ReportResolverOptions) {
    this.upstream = upstream;
    this.signal = signal;
    this.since = since;
    this.budget = budget;
    this.trace = trace;
    this.hide = hide;
    this.trusts = trusts;
    this.#guard = guard;
    this.#serverAt = serverAt;
  }

  query(name: string, type: RecordType, options: QueryOptions = {}): Promise<Answer> {
    return new Promise((resolve) => {
      const pursuit = new Pursuit(this, canonicalName(name), type, options, resolve);
      const permission = options.server === undefined ? null : this.#guard.server(options.server);
      if (!permission) pursuit.start(null);
      else if (permission.allowed) pursuit.start(this.#serverAt(permission));
      else pursuit.fail({ status: "blocked", cause: permission.cause });
    });
  }

  objection(name: string): string | null {
    return this.#guard.name(name);
  }

  spend(key: string, again: boolean): boolean {
    if (!this.#asked.has(key)) this.#asked.add(key);
    else if (again) this.#again += 1;
    return this.#asked.size + this.#again <= this.budget;
  }

  /** The end of the budget is noted once: a report may meet it a thousand times. */
  refuse(name: string, type: RecordType, failure: Failure): number | undefined {
    if (failure.status !== "budget") return this.trace?.refuse(name, type, failure);
    this.#overspent ??= this.trace?.refuse(name, type, failure);
    return this.#overspent;
  }

  /** The signal may outlive the report by far: it holds on to the report only while something is under way. */
  wait(pursuit: Pursuit): void {
    if (this.#waiting.size === 0) this.signal.addEventListener("abort", this.#stop);
    this.#waiting.add(pursuit);
  }

  arrived(pursuit: Pursuit): void {
    if (this.#waiting.delete(pursuit) && this.#waiting.size === 0) this.signal.removeEventListener("abort", this.#stop);
  }
}
