import type { Answer, QueryOptions, RecordType } from "#lib/transport/types.ts";
import { chainFault } from "./aliases.ts";
import type { Flight, Passenger } from "./flight.ts";
import { type Failure, type Found, isFailure } from "./outcome.ts";
import type { Result } from "./result.ts";
import { sectionsOf } from "./sections.ts";
import type { Server } from "./server.ts";
import type { Trace } from "./trace.ts";
import { unfollowed } from "./unfollowed.ts";
import { keyOf, type Upstream } from "./upstream.ts";

/** The report that a query belongs to. */
export interface Asker {
  readonly upstream: Upstream;
  readonly signal: AbortSignal;
  /** Answers from before this time (milliseconds since the epoch) are too old. */
  readonly since: number;
  readonly budget: number;
  readonly trace: Pick<Trace, "add"> | null;
  /** Takes the operator's keys out of a text. */
  hide(text: string): string;
  /** Why the resolvers may not be asked for a name, nor their answer about it told; null where they may. */
  objection(name: string): string | null;
  /** Whether a server's word is taken that an answer is validated (AD). */
  trusts(server: string): boolean;
  /** Notes that a question is going to be asked, `again` even if it was asked before. Out: false when there is nothing left to spend. */
  spend(key: string, again: boolean): boolean;
  /** Notes in the trace a question that was not sent. Out: the exchange's id. */
  refuse(name: string, type: RecordType, failure: Failure): number | undefined;
  wait(pursuit: Pursuit): void;
  arrived(pursuit: Pursuit): void;
}

/** One query of a report, followed from alias to alias through as many questions as it takes. */
export class Pursuit implements Passenger {
  readonly #report: Asker;
  readonly #type: RecordType;
  readonly #follow: boolean;
  readonly #fresh: boolean;
  readonly #signatures: boolean;
  readonly #resolve: (answer: Answer) => void;
  readonly #first: string;
  #name: string;
  #server: Server | null = null;
  #flight: Flight | null = null;
  readonly #aliases: string[] = [];
  #authentic = true;

  constructor(report: Asker, name: string, type: RecordType, options: QueryOptions, resolve: (answer: Answer) => void) {
    this.#report = report;
    this.#first = name;
    this.#name = name;
    this.#type = type;
    this.#signatures = options.signatures ?? false;
    this.#follow = (options.followCname ?? true) && !this.#signatures;
    this.#fresh = options.fresh ?? false;
    this.#resolve = resolve;
  }

  /** With a server, that one is asked instead of the resolvers. */
  start(server: Server | null): void {
    this.#server = server;
    this.#ask();
  }

  /** The reader left. */
  cancel(): void {
    this.#flight?.leave(this);
    this.fail({ status: "cancelled" });
  }

  /** Ends the query without its question having been answered. */
  fail(failure: Failure): void {
    this.#failed(failure, null, this.#report.refuse(this.#name, this.#type, failure));
  }

  arrived(result: Result): void {
    this.#report.arrived(this);
    this.#flight = null;
    this.#take(result, false);
  }

  #ask(): void {
    const { upstream, signal, since, budget } = this.#report;
    if (signal.aborted) {
      this.fail({ status: "cancelled" });
      return;
    }
    const objection = this.#objection(this.#name);
    if (objection !== null) {
      this.fail({ status: "blocked", cause: objection });
      return;
    }
    const question = { name: this.#name, type: this.#type, server: this.#server, unchecked: this.#signatures };
    const key = keyOf(question);
    if (!this.#report.spend(key, this.#fresh)) {
      this.fail({ status: "budget", cause: `${budget} questions` });
      return;
    }
    const cached = this.#fresh ? null : upstream.cached(key, since);
    if (cached) this.#take(cached, true);
    else {
      this.#report.wait(this);
      this.#flight = upstream.join(key, question, this);
    }
  }

  #take(result: Result, cached: boolean): void {
    const objection = result.answered && !isFailure(result.outcome) ? this.#objection(...result.outcome.cname) : null;
    if (objection !== null) {
      // Not even the transcript may show where an alias leads inside.
      this.fail({ status: "blocked", cause: objection });
      return;
    }
    const exchange = this.#report.trace?.add(result, cached);
    if (!result.answered) {
      this.#failed(result.outcome, result.decisive?.server ?? null, exchange);
      return;
    }
    const { server } = result.decisive;
    const outcome = this.#follow ? result.outcome : unfollowed(result);
    if (isFailure(outcome)) this.#failed(outcome, server, exchange);
    else this.#found(outcome, result, exchange);
  }

  #found(outcome: Found, result: Extract<Result, { answered: true }>, exchange: number | undefined): void {
    const { server } = result.decisive;
    this.#authentic &&= result.authentic && this.#report.trusts(server);
    this.#aliases.push(...outcome.cname);
    const cname = this.#aliases;
    const authentic = this.#authentic;
    const validated = authentic ? ({ validatedBy: "resolver" } as const) : undefined;
    const sections = this.#signatures ? { sections: sectionsOf(result.decisive) } : undefined;
    switch (outcome.status) {
      case "alias":
        this.#chase(outcome.target, server, exchange);
        break;
      case "ok":
        this.#resolve({
          status: "ok",
          records: outcome.records,
          cname,
          authentic,
          authoritative: result.authoritative,
          server,
          exchange,
          ...validated,
          ...sections,
        });
        break;
      default:
        this.#resolve({
          status: outcome.status,
          cname,
          authentic,
          negativeTtl: outcome.negativeTtl,
          server,
          exchange,
          ...validated,
          ...sections,
        });
    }
  }

  /** A server that the question names knows no more than anybody may know. */
  #objection(...names: readonly string[]): string | null {
    return this.#server ? null : (names.map((name) => this.#report.objection(name)).find((cause) => cause !== null) ?? null);
  }

  #chase(target: string, server: string, exchange: number | undefined): void {
    const fault = chainFault(this.#first, this.#aliases);
    if (fault !== null) this.#failed({ status: "malformed", cause: fault }, server, exchange);
    else {
      this.#name = target;
      this.#ask();
    }
  }

  #failed({ status, cause }: Failure, server: string | null, exchange: number | undefined): void {
    this.#resolve({ status, server, ...(cause !== undefined && { ede: this.#report.hide(cause) }), exchange });
  }
}
