import { visible } from "#lib/report/visible.ts";
import type { Destination } from "#lib/transport/dialer-types.ts";
import { asksLater, type Reply } from "./reply.ts";
import type { ReplyFailure } from "./reply-reader.ts";
import { isImplicitTls, type SmtpSession, type SmtpStep, type StepState, type Stop } from "./session.ts";

type Found = Partial<Omit<SmtpSession, "steps" | "stop" | "destination">>;

/** A session as it grows: every step tells whoever listens. The session itself is never changed, only replaced. */
export class Progress {
  session: SmtpSession;
  readonly #start = performance.now();
  readonly #tell: (session: SmtpSession) => void;

  constructor(destination: Destination, relay: boolean, tell: (session: SmtpSession) => void) {
    const upgrade = isImplicitTls(destination) ? "not-asked" : "pending";
    const steps = { ...PENDING, starttls: upgrade, "ehlo-tls": upgrade, relay: relay ? "pending" : "not-asked" } as const;
    this.session = { destination, steps, ...NOTHING };
    this.#tell = tell;
  }

  /** Notes what was found without ending a step. */
  note(found: Found): void {
    this.session = { ...this.session, ...found };
  }

  done(step: SmtpStep, found: Found = {}): void {
    this.#put({ [step]: "done" }, found);
  }

  notOffered(step: SmtpStep): void {
    this.#put({ [step]: "not-offered" }, {});
  }

  /** A reply with one of the codes ends the step well; any other ends the session. Out: whether it goes on. */
  replied(step: SmtpStep, reply: Reply, codes: readonly number[], found: Found = {}): boolean {
    if (codes.includes(reply.code)) {
      this.done(step, found);
      return true;
    }
    const reason = asksLater(reply) ? "later" : "refused";
    this.#stop({ step, reason, status: "reply", cause: visible(`${reply.code} ${reply.lines[0]}`), reply });
    return false;
  }

  /** A failure ends the session. Where it ended before, the step was only never reached: a server that sends one away need not hear QUIT. */
  fail(step: SmtpStep, { status, cause }: ReplyFailure): null {
    this.#stop({ step, reason: reasonOf(status), status, cause, reply: null });
    return null;
  }

  /** For a session that never began. */
  end(step: SmtpStep, failure: ReplyFailure): SmtpSession {
    if (failure.exchange !== undefined) this.note({ exchange: failure.exchange });
    this.fail(step, failure);
    return this.finish();
  }

  finish(): SmtpSession {
    const steps = Object.entries(this.session.steps).map(([step, state]) => [step, state === "pending" ? "not-reached" : state]);
    this.#put(Object.fromEntries(steps), { totalMs: Math.round((performance.now() - this.#start) * 10) / 10 });
    return this.session;
  }

  #stop(stop: Stop): void {
    const ended = this.session.stop !== null;
    this.session = { ...this.session, stop: this.session.stop ?? stop };
    this.#put({ [stop.step]: ended ? "not-reached" : "failed" }, {});
  }

  #put(steps: Partial<Record<SmtpStep, StepState>>, found: Found): void {
    this.session = { ...this.session, ...found, steps: { ...this.session.steps, ...steps } };
    this.#tell(this.session);
  }
}

const PENDING = { connect: "pending", greeting: "pending", ehlo: "pending", handshake: "pending", quit: "pending" } as const;
const NOTHING = {
  stop: null,
  connectMs: null,
  greetingMs: null,
  handshakeMs: null,
  totalMs: null,
  greeting: null,
  ehlo: null,
  starttls: null,
  injected: null,
  tls: null,
  ehloAfterTls: null,
  relay: null,
  quit: null,
} as const;

function reasonOf(status: ReplyFailure["status"]): Stop["reason"] {
  if (status === "blocked") return "blocked";
  return status === "cancelled" || status === "budget" ? "ours" : "fault";
}
