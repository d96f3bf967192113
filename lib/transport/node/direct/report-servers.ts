import type { Guard, Permission } from "#lib/transport/guard.ts";
import { canonicalName } from "#lib/transport/node/canonical-name.ts";
import type { Failure } from "#lib/transport/node/outcome.ts";
import { rcodeText } from "#lib/transport/node/rcode.ts";
import type { ReportResolver } from "#lib/transport/node/report-resolver.ts";
import type { Server } from "#lib/transport/node/server.ts";
import type { Trace } from "#lib/transport/node/trace.ts";
import type { ServerMessage, ServerQuestion, ServerReply, ServerSilence, Servers } from "#lib/transport/server-types.ts";
import { type DirectOptions, DirectQuestion, type Outcome } from "./direct-question.ts";

export interface ReportServersOptions extends DirectOptions {
  guard: Guard;
  serverAt: (permission: Extract<Permission, { allowed: true }>) => Server;
  /** Whose budget the questions are taken from. */
  resolver: Pick<ReportResolver, "spend" | "budget">;
  trace: Trace;
  /** Aborted when the reader left. */
  signal: AbortSignal;
}

/** The name servers that one report asks directly: within its budget, and recorded in its trace. */
export class ReportServers implements Servers {
  readonly #options: ReportServersOptions;
  readonly #waiting = new Set<DirectQuestion>();
  #overspent: number | undefined;

  readonly #stop = () => {
    for (const question of this.#waiting) question.cancel();
  };

  constructor(options: ReportServersOptions) {
    this.#options = options;
  }

  ask(asked: ServerQuestion): Promise<ServerReply> {
    const { guard, resolver, signal, serverAt } = this.#options;
    const question = { ...asked, name: canonicalName(asked.name) };
    const permission = guard.server(question.server);
    if (signal.aborted) return this.#refuse(question, { status: "cancelled" });
    if (!permission.allowed) return this.#refuse(question, { status: "blocked", cause: permission.cause });
    if (!resolver.spend(keyOf(question), true)) return this.#refuse(question, { status: "budget", cause: `${resolver.budget} questions` });
    return new Promise((resolve) => {
      const direct = new DirectQuestion(question, serverAt(permission), this.#options, (outcome) => {
        if (this.#waiting.delete(direct) && this.#waiting.size === 0) signal.removeEventListener("abort", this.#stop);
        resolve(this.#reply(question, outcome));
      });
      // Node keeps a joined signal for as long as somebody listens: it would keep the whole report.
      if (this.#waiting.size === 0) signal.addEventListener("abort", this.#stop);
      this.#waiting.add(direct);
      direct.start();
    });
  }

  #reply(question: ServerQuestion, { attempts, query, message, answered, failure }: Outcome): ServerReply {
    const { trace } = this.#options;
    let exchange = 0;
    let last = 0;
    for (const record of attempts) {
      last = trace.direct(question, record);
      if (record === answered) exchange = last;
    }
    if (!message || !query || !answered) return silence(failure ?? { status: "malformed" }, last);
    const { rcode, authoritative, truncated, recursionAvailable, edns, answers, authorities, additionals } = message;
    const octets = answered.octets ?? "";
    const reply: ServerMessage = {
      ...{ status: "ok", rcode, rcodeText: rcodeText(rcode), authoritative, truncated, recursionAvailable },
      edns: edns && { version: edns.version, udpSize: edns.udpSize },
      sameLetters: query.bytes.subarray(HEADER, query.end).every((octet, place) => octets.charCodeAt(HEADER + place) === octet),
      ...{ answers, authorities, additionals, octets: octets.length, milliseconds: answered.milliseconds, exchange },
      unanswered: attempts.filter(({ failure }) => failure?.status === "timeout").length,
    };
    return reply;
  }

  /** The end of the budget is noted once. */
  async #refuse({ name, type }: ServerQuestion, failure: Failure): Promise<ServerSilence> {
    const { trace } = this.#options;
    if (failure.status !== "budget") return silence(failure, trace.refuse(name, type, failure));
    this.#overspent ??= trace.refuse(name, type, failure);
    return silence(failure, this.#overspent);
  }
}

const HEADER = 12; // octets

const CAUSES: Record<ServerSilence["status"], string> = {
  timeout: "it did not answer in time",
  malformed: "its answer could not be read",
  network: "it could not be reached",
  blocked: "Mailvane does not send to that address",
  budget: "the report has asked as many questions as it may",
  cancelled: "the lookup was stopped",
};

function silence({ status, cause }: Failure, exchange: number): ServerSilence {
  const known = status === "servfail" || status === "refused" ? "malformed" : status;
  return { status: known, cause: cause === undefined ? CAUSES[known] : `${CAUSES[known]} (${cause})`, ...(exchange > 0 && { exchange }) };
}

/** Equal for questions that are one and the same. */
function keyOf({ server, name, type, protocol = "udp", recursion = false, chaos = false, mixedLetters = false }: ServerQuestion): string {
  return `${name} ${type} @${server} ${protocol} ${recursion} ${chaos} ${mixedLetters}`;
}
