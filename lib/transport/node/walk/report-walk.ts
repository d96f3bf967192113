import { chainFault } from "#lib/transport/node/aliases.ts";
import { canonicalName } from "#lib/transport/node/canonical-name.ts";
import type { Failure } from "#lib/transport/node/outcome.ts";
import type { ReportResolver } from "#lib/transport/node/report-resolver.ts";
import { sectionsOf } from "#lib/transport/node/sections.ts";
import type { Answer, QueryOptions, RecordType, Resolver } from "#lib/transport/types.ts";
import type { HopQuestions } from "./hop-questions.ts";
import type { SharedWalk } from "./shared-walk.ts";
import { Walk, type WalkEnd } from "./walk.ts";

export interface ReportWalkOptions {
  shared: SharedWalk;
  questions: HopQuestions;
  /** The report's resolver: its budget, its trace, and whom questions go to that name their server. */
  direct: ReportResolver;
  /** Called before every walk: the root's servers may have to be looked up again. */
  prime(): void;
}

/** A resolver that asks nobody but the authorities, from the root down. Its answers are as authentic as the servers are honest: nothing is validated here. */
export class ReportWalk implements Resolver {
  readonly #options: ReportWalkOptions;
  /** Questions that this report has asked before, by name, type and manner. */
  readonly #answers = new Map<string, Promise<Answer>>();

  constructor(options: ReportWalkOptions) {
    this.#options = options;
  }

  query(name: string, type: RecordType, options: QueryOptions = {}): Promise<Answer> {
    const { server, followCname = true, fresh = false, signatures = false } = options;
    if (server !== undefined) return this.#options.direct.query(name, type, options);
    const asked = canonicalName(name);
    const follow = followCname && !signatures;
    const key = `${asked} ${type} ${follow} ${signatures}`;
    const known = fresh ? undefined : this.#answers.get(key);
    const answer = known ?? this.#walk(asked, type, { follow, fresh, signatures });
    this.#answers.set(key, answer);
    return answer;
  }

  async #walk(
    first: string,
    type: RecordType,
    { follow, fresh, signatures }: { follow: boolean; fresh: boolean; signatures: boolean },
  ): Promise<Answer> {
    const { shared, questions, direct, prime } = this.#options;
    prime();
    const deadline = performance.now() + shared.patience;
    const walk = new Walk({ shared, questions, trace: direct.trace, since: direct.since, fresh, deadline });
    const cname: string[] = [];
    for (let name = first; ; ) {
      const end = await walk.to(name, type, follow);
      if ("failure" in end) return this.#failed(name, type, end);
      const { found, result, exchange } = end;
      cname.push(...found.cname);
      const { server } = result.decisive;
      if (found.status === "alias") {
        const fault = chainFault(first, cname);
        if (fault !== null) return this.#failed(name, type, { failure: { status: "malformed", cause: fault }, server, exchange });
        name = found.target;
        continue;
      }
      const common = { cname, authentic: false, server, exchange, ...(signatures && { sections: sectionsOf(result.decisive) }) };
      if (found.status === "ok") return { status: "ok", records: found.records, authoritative: true, ...common };
      return { status: found.status, negativeTtl: found.negativeTtl, ...common };
    }
  }

  #failed(
    name: string,
    type: RecordType,
    { failure, server, exchange }: Omit<Extract<WalkEnd, { failure: Failure }>, "innermost">,
  ): Answer {
    const { direct } = this.#options;
    const { status, cause } = failure;
    // Where nothing was sent the transcript says so.
    const noted = exchange !== undefined && status !== "budget" ? exchange : direct.refuse(name, type, failure);
    return { status, server, ...(cause !== undefined && { ede: direct.hide(cause) }), ...(noted !== undefined && { exchange: noted }) };
  }
}
