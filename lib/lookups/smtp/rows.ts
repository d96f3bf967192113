import { causeOf } from "#lib/engine/causes.ts";
import { certificateState, daysLeft } from "#lib/protocols/smtp/certificate.ts";
import { isImplicitTls, type SmtpSession, type SmtpStep, type StepState, type Stop } from "#lib/protocols/smtp/session.ts";
import type { Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Answer } from "#lib/transport/types.ts";
import type { Place } from "./visit.ts";

const STATES: Record<StepState, string> = {
  pending: "pending",
  done: "ok",
  failed: "failed",
  "not-offered": "not offered",
  "not-asked": "not asked",
  "not-reached": "not reached",
};

/** The step at which a session stopped. */
const STOPS: Record<Stop["reason"], string> = {
  fault: "failed",
  later: "try later",
  refused: "refused",
  blocked: "not tested",
  ours: "not tested",
};

const NOTES = {
  none: "No {type} record",
  unanswered: "No answer: {cause}",
  stopped: "Stopped at {step}: {cause}",
} as const;

const STEP_WORDS: Record<keyof SmtpSession["steps"], string> = {
  connect: "connect",
  greeting: "the greeting",
  ehlo: "EHLO",
  starttls: "STARTTLS",
  handshake: "the handshake",
  "ehlo-tls": "EHLO over TLS",
  relay: "the relay probe",
  quit: "QUIT",
};

/** A row of an address that waits for its session, or of a family whose addresses are not known yet. */
export function awaitedRow(place: Place, address: string | null): Row {
  return rowAt(place, "pending", { address, connect: STATES.pending });
}

/** The row of a family that has no address. */
export function emptyRow(place: Place, answer: Answer): Row {
  const note = isFailed(answer) ? fill(NOTES.unanswered, { cause: causeOf(answer) }) : fill(NOTES.none, { type: place.type });
  return rowAt(place, "done", { note });
}

/** A session as far as it has come. `at`: milliseconds since the epoch, from which days are counted. */
export function sessionRow(place: Place, session: SmtpSession, at: number, done: boolean): Row {
  const { steps, tls, greeting, greetingMs, totalMs, stop } = session;
  const state = (step: SmtpStep) => (stop?.step === step ? STOPS[stop.reason] : STATES[steps[step]]);
  const ehlo = session.ehloAfterTls ?? session.ehlo;
  return rowAt(place, done ? "done" : "pending", {
    address: session.destination.address,
    connect: state("connect"),
    greeting: state("greeting"),
    ehlo: state("ehlo"),
    starttls: isImplicitTls(session.destination) ? "TLS from the start" : state("starttls"),
    handshake: state("handshake"),
    certificate: tls ? certificateState(tls) : STATES[steps.handshake === "failed" ? "not-reached" : steps.handshake],
    ehloAfterTls: state("ehlo-tls"),
    quit: state("quit"),
    tls: tls && [tls.protocol, tls.cipher, tls.keyExchange].filter((part) => part !== null).join(", "),
    daysLeft: tls && daysLeft(tls.chain[0], at),
    sha256: tls?.chain[0].sha256 ?? null,
    greetingMs,
    totalMs,
    banner: greeting && visible(greeting.lines.join(" ")),
    extensions: ehlo && visible([...ehlo.keywords].map(([keyword, parameters]) => [keyword, ...parameters].join(" ")).join(", ")),
    note: stop && fill(NOTES.stopped, { step: STEP_WORDS[stop.step], cause: stop.cause }),
  });
}

function rowAt({ host, preference, type, n }: Place, state: Row["state"], cells: Row["cells"]): Row {
  const name = host === null ? "" : visible(host);
  return {
    id: `${preference ?? "-"}/${name}/${type}/${n}`,
    order: [preference ?? 0, name, type === "A" ? 4 : 6, n],
    state,
    cells: { ...EMPTY, preference, host: name || null, ...cells },
  };
}

const EMPTY: Row["cells"] = {
  address: null,
  connect: null,
  greeting: null,
  ehlo: null,
  starttls: null,
  handshake: null,
  certificate: null,
  ehloAfterTls: null,
  quit: null,
  tls: null,
  daysLeft: null,
  sha256: null,
  greetingMs: null,
  totalMs: null,
  banner: null,
  extensions: null,
  note: null,
};
