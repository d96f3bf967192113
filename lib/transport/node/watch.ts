import type { Alarms } from "./alarms.ts";
import { Inquiry } from "./inquiry.ts";
import type { ResolverStatus } from "./network-types.ts";
import type { Result } from "./result.ts";
import type { Server } from "./server.ts";
import type { Timing } from "./timing.ts";

/** Datagrams of a test: one may be lost. */
const DATAGRAMS = 2;

/** Tests the resolvers with a question that every resolver can answer: the root's name servers. Keeps the last result of each. */
export class Watch {
  readonly #alarms: Alarms;
  readonly #timing: Timing;
  readonly #statuses = new Map<Server, ResolverStatus>();
  readonly #running = new Map<Server, Promise<ResolverStatus>>();
  /** Those that gave no answer to the last test. */
  readonly #silent = new Set<Server>();

  constructor(servers: readonly Server[], alarms: Alarms, timing: Timing) {
    this.#alarms = alarms;
    this.#timing = timing;
    for (const server of servers)
      this.#statuses.set(server, { server: server.address.text, state: "untested", milliseconds: null, cause: null, checkedAt: null });
  }

  /** What the last tests found. One that has answered somebody since it was silent is not failing, and not tested again yet. */
  status(): ResolverStatus[] {
    return [...this.#statuses].map(([server, status]) =>
      this.#silent.has(server) && server.breaker.state === "closed" ? { ...status, state: "untested", cause: null } : status,
    );
  }

  async testAll(): Promise<ResolverStatus[]> {
    return await Promise.all([...this.#statuses.keys()].map((server) => this.test(server)));
  }

  /** Tests those that failed, or are left out at present: any answer brings them back. */
  testFailing(): void {
    for (const [server, { state }] of this.#statuses) if (state === "failing" || server.breaker.state === "open") void this.test(server);
  }

  /** A server from which not even this question gets an answer is left out from then on. */
  test(server: Server): Promise<ResolverStatus> {
    const running = this.#running.get(server);
    if (running) return running;
    const test = new Promise<ResolverStatus>((resolve) => {
      const options = { name: "", type: "NS", servers: [server], attempts: DATAGRAMS, alarms: this.#alarms, timing: this.#timing } as const;
      new Inquiry(options, { concluded: (result) => resolve(this.#note(server, result)) }).start();
    });
    this.#running.set(server, test);
    return test;
  }

  #note(server: Server, result: Result): ResolverStatus {
    this.#silent.delete(server);
    if (result.outcome.status === "timeout" || result.outcome.status === "network") {
      server.breaker.open();
      this.#silent.add(server);
    }
    const status = statusOf(server, result, DATAGRAMS * this.#timing.attempt);
    this.#statuses.set(server, status);
    this.#running.delete(server);
    return status;
  }
}

function statusOf(server: Server, { outcome, decisive, answeredAt }: Result, patience: number): ResolverStatus {
  const cause = causeOf(outcome, patience);
  const answered = decisive && outcome.status !== "timeout" && outcome.status !== "network";
  return {
    server: server.address.text,
    state: cause === null ? "ok" : "failing",
    milliseconds: answered ? Math.round(decisive.milliseconds * 10) / 10 : null,
    cause,
    checkedAt: answeredAt,
  };
}

function causeOf(outcome: Result["outcome"], patience: number): string | null {
  switch (outcome.status) {
    case "ok":
      return null;
    case "timeout":
      return outcome.cause ?? `no answer within ${patience / 1000} s`;
    case "servfail":
    case "refused": {
      const code = outcome.status === "servfail" ? "SERVFAIL" : "REFUSED";
      return outcome.cause === undefined ? code : `${code} (${outcome.cause})`;
    }
    case "alias":
    case "nodata":
    case "nxdomain":
      return "it does not know the root's name servers";
    default:
      return outcome.cause ?? outcome.status;
  }
}
