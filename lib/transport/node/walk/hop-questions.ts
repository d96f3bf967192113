import type { Guard, Permission } from "#lib/transport/guard.ts";
import type { Flight, Passenger } from "#lib/transport/node/flight.ts";
import type { Failure } from "#lib/transport/node/outcome.ts";
import type { ReportResolver } from "#lib/transport/node/report-resolver.ts";
import type { Result } from "#lib/transport/node/result.ts";
import type { Server } from "#lib/transport/node/server.ts";
import { keyOf, type Upstream } from "#lib/transport/node/upstream.ts";
import type { RecordType } from "#lib/transport/types.ts";

/** What came of a question to one server: what was sent and received, or why nothing was sent. */
export type Asked = { result: Result; cached: boolean } | { refused: Failure };

export interface HopQuestionsOptions {
  upstream: Upstream;
  guard: Guard;
  serverAt: (permission: Extract<Permission, { allowed: true }>) => Server;
  /** Whose budget the questions are taken from. */
  resolver: Pick<ReportResolver, "spend" | "budget" | "since" | "signal">;
}

/** A question under way. */
export interface OpenHop {
  /** Never rejects. */
  asked: Promise<Asked>;
  /** Another server has answered: nobody waits for this one any longer. */
  abandon(): void;
}

/** The questions that one report puts to authorities: within its budget, past no guard, and through the cache and the questions under way of the whole process. */
export class HopQuestions {
  readonly #options: HopQuestionsOptions;
  readonly #waiting = new Set<() => void>();
  readonly #stop = () => {
    for (const cancel of [...this.#waiting]) cancel();
  };

  constructor(options: HopQuestionsOptions) {
    this.#options = options;
  }

  ask(address: string, name: string, type: RecordType, fresh: boolean): OpenHop {
    const { upstream, guard, serverAt, resolver } = this.#options;
    const permission = guard.server(address);
    if (resolver.signal.aborted) return refused({ status: "cancelled" });
    if (!permission.allowed) return refused({ status: "blocked", cause: permission.cause });
    const question = { name, type, server: serverAt(permission), unchecked: false, authority: true };
    const key = keyOf(question);
    if (!resolver.spend(key, fresh)) return refused({ status: "budget", cause: `${resolver.budget} questions` });
    const cached = fresh ? null : upstream.cached(key, resolver.since);
    if (cached) return { asked: Promise.resolve({ result: cached, cached: true }), abandon() {} };
    return this.#join((passenger) => upstream.join(key, question, passenger));
  }

  #join(board: (passenger: Passenger) => Flight): OpenHop {
    const { signal } = this.#options.resolver;
    const { promise, resolve } = Promise.withResolvers<Asked>();
    const done = (asked: Asked) => {
      if (this.#waiting.delete(cancel) && this.#waiting.size === 0) signal.removeEventListener("abort", this.#stop);
      resolve(asked);
    };
    const passenger: Passenger = { arrived: (result) => done({ result, cached: false }) };
    const cancel = () => {
      flight.leave(passenger);
      done({ refused: { status: "cancelled" } });
    };
    if (this.#waiting.size === 0) signal.addEventListener("abort", this.#stop);
    this.#waiting.add(cancel);
    const flight = board(passenger);
    return { asked: promise, abandon: cancel };
  }
}

function refused(failure: Failure): OpenHop {
  return { asked: Promise.resolve({ refused: failure }), abandon() {} };
}
