import type { HopShown } from "#lib/transport/node/hop-shown.ts";
import type { Failure, Found } from "#lib/transport/node/outcome.ts";
import type { Result } from "#lib/transport/node/result.ts";
import type { Trace } from "#lib/transport/node/trace.ts";
import type { RecordType } from "#lib/transport/types.ts";
import { blame } from "./blame.ts";
import { candidatesOf, type Problems } from "./candidates.ts";
import type { Delegation } from "./delegation.ts";
import type { HopQuestions } from "./hop-questions.ts";
import type { Reply } from "./read-reply.ts";
import type { SharedWalk } from "./shared-walk.ts";
import { askZone, type Candidate, type ZoneReply } from "./zone-inquiry.ts";

/** Zones on the way to one name: an IPv6 reverse name has 34 labels. */
const MOST_ZONES = 40;
/** Walks after addresses of name servers, one because of another. */
const MOST_DETOURS_DEEP = 4;
/** The same, for one query in all: a zone may name many servers that have no address (CVE-2020-12662). */
const MOST_DETOURS = 12;

export interface WalkOptions {
  shared: SharedWalk;
  questions: HopQuestions;
  trace: Pick<Trace, "add"> | null;
  /** What was learned before this time (milliseconds since the epoch) is too old. */
  since: number;
  fresh: boolean;
  /** On the clock of performance.now(). */
  deadline: number;
}

/**
 * Where a walk ends: with what a server of the zone found, or with the reason why nothing is known. `innermost` stands behind that reason: where the
 * address of a server was looked for in vain, it says why.
 */
export type WalkEnd =
  | { found: Found; result: Extract<Result, { answered: true }>; exchange: number | undefined }
  | { failure: Failure; innermost: Failure; server: string | null; exchange: number | undefined };

/** One query from the root down to the zone that holds its name, with the detours that it takes to find the addresses of servers. */
export class Walk {
  readonly #options: WalkOptions;
  #detours = 0;
  #exchange: number | undefined;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  /** `because`: the name servers whose addresses are being looked for, each because of the one before. */
  async to(name: string, type: RecordType, follow: boolean, because: readonly string[] = []): Promise<WalkEnd> {
    const { shared, since } = this.#options;
    let at = shared.delegations.nearest(name, type, Date.now(), since);
    this.#retrace(at);
    for (let zones = 0; zones < MOST_ZONES; zones++) {
      const problems: Problems = [];
      const ask = () => this.#askAt(at, name, type, follow, because, problems);
      let said = await shared.oneAtATime(at, name, type, ask);
      if (said === null) {
        const nearer = shared.delegations.nearest(name, type, Date.now(), since);
        if (nearer.zone !== at.zone) {
          at = nearer;
          this.#retrace(at);
          continue;
        }
        said = await ask();
      }
      if ("tried" in said) return this.#failed(at.zone, said, problems);
      const { reply, result } = said;
      if (reply.said === "found") {
        if (result.answered) return { found: reply.found, result, exchange: this.#exchange };
        break;
      }
      const hop = hopOf(at.zone, said.candidate, reply);
      at = shared.delegations.learn(reply.referral, { from: at, result, hop }, Date.now());
    }
    return this.#failed(at.zone, { tried: [], stopped: { status: "servfail", cause: `more than ${MOST_ZONES} zones lie on the way` } }, []);
  }

  async #askAt(
    at: Delegation,
    name: string,
    type: RecordType,
    follow: boolean,
    because: readonly string[],
    problems: Problems,
  ): Promise<ZoneReply> {
    const { shared, questions, fresh, deadline } = this.#options;
    const question = { zone: at.zone, name, type, follow };
    const candidates = candidatesOf(at, shared.notes, problems, (host, family) => this.#addressesOf(host, family, because));
    const noted = (candidate: Candidate, result: Result, cached: boolean, reply: Reply | null) => {
      const exchange = this.#options.trace?.add(result, cached, hopOf(at.zone, candidate, reply));
      if (reply) this.#exchange = exchange;
    };
    return await askZone(candidates, { questions, notes: shared.notes, alarms: shared.alarms, question, fresh, deadline, noted });
  }

  /** The addresses of a name server that lies elsewhere, or why there are none. */
  async #addressesOf(host: string, type: "A" | "AAAA", because: readonly string[]): Promise<readonly string[] | Failure> {
    const { shared, since } = this.#options;
    const key = `${host} ${type}`;
    const known = shared.addressesOf(key, Date.now(), since);
    if (known) return known;
    if (because.includes(host))
      return {
        status: "servfail",
        cause: `the delegation goes in a circle: ${[...because.slice(because.indexOf(host)), host].join(" → ")}`,
      };
    if (because.length >= MOST_DETOURS_DEEP || this.#detours >= MOST_DETOURS)
      return { status: "servfail", cause: `too many name servers on the way are known by name only, as ${host} is` };
    this.#detours += 1;
    const end = await this.to(host, type, false, [...because, host]);
    if ("failure" in end) return end.innermost;
    const { found } = end;
    if (found.status === "nxdomain") return { status: "servfail", cause: `${host} does not exist` };
    const records = found.status === "ok" ? found.records : [];
    // RFC 2181 §10.3: the name of a name server must not be an alias.
    if (records.some((record) => record.type === "CNAME"))
      return { status: "servfail", cause: `${host} is an alias, which a name server must not be` };
    const addresses = records.flatMap((record) => (record.type === "A" || record.type === "AAAA" ? [record.data.address] : []));
    shared.learnAddresses(key, addresses, Math.min(300, ...records.map(({ ttl }) => ttl)), Date.now());
    return addresses;
  }

  #failed(zone: string, { tried, stopped }: Extract<ZoneReply, { tried: unknown }>, problems: Problems): WalkEnd {
    const blamed = blame(zone, tried, problems);
    const failure = stopped && (stopped.status !== "timeout" || tried.length === 0) ? stopped : blamed;
    const innermost = (tried.length === 0 ? problems[0] : undefined) ?? failure;
    return { failure, innermost, server: tried.at(-1)?.address ?? null, exchange: this.#exchange };
  }

  /** The hops that were learned earlier belong to the way as well. */
  #retrace({ learned }: Delegation): void {
    if (!learned) return;
    this.#retrace(learned.from);
    this.#exchange = this.#options.trace?.add(learned.result, true, learned.hop);
  }
}

function hopOf(zone: string, { host }: Candidate, reply: Reply | null): HopShown {
  const place = { zone, host };
  switch (reply?.said) {
    case "found": {
      const { found } = reply;
      if (found.status === "alias") return { ...place, said: "alias", to: found.target };
      return { ...place, said: found.status === "ok" ? "answer" : found.status };
    }
    case "referral":
      return { ...place, said: "referral", to: reply.referral.zone };
    case "lame":
      return { ...place, said: "lame", ...(reply.failure.cause !== undefined && { note: reply.failure.cause }) };
    default:
      return { ...place, said: "failure" };
  }
}
