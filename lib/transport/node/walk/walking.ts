import type { Alarms } from "#lib/transport/node/alarms.ts";
import type { ReportResolver } from "#lib/transport/node/report-resolver.ts";
import type { Resolver } from "#lib/transport/types.ts";
import { HopQuestions, type HopQuestionsOptions } from "./hop-questions.ts";
import { Priming } from "./prime.ts";
import { ReportWalk } from "./report-walk.ts";
import { SharedWalk } from "./shared-walk.ts";

export interface WalkingOptions extends Omit<HopQuestionsOptions, "resolver"> {
  alarms: Alarms;
  /** Milliseconds for a whole query. */
  patience: number;
  /** The process's own resolver, for what no report asks. */
  own: ReportResolver;
}

/** The process's way to the authorities: what was learned on it serves all reports. */
export class Walking {
  readonly #options: WalkingOptions;
  readonly #shared: SharedWalk;
  readonly #priming: Priming;

  constructor(options: WalkingOptions) {
    this.#options = options;
    this.#shared = new SharedWalk(options.alarms, options.patience);
    this.#priming = new Priming(this.#shared, this.#questionsOf(options.own));
  }

  /** The walk of one report, within its budget and in its trace. */
  open(direct: ReportResolver): Resolver {
    const prime = () => this.#priming.refresh();
    return new ReportWalk({ shared: this.#shared, questions: this.#questionsOf(direct), direct, prime });
  }

  #questionsOf(resolver: ReportResolver): HopQuestions {
    const { upstream, guard, serverAt } = this.#options;
    return new HopQuestions({ upstream, guard, serverAt, resolver });
  }
}
