import type { Alarm, Alarms } from "#lib/transport/node/alarms.ts";
import type { WireExchange } from "#lib/transport/node/exchange.ts";
import { decodeMessage } from "#lib/transport/node/message.ts";
import type { Failure } from "#lib/transport/node/outcome.ts";
import type { Result } from "#lib/transport/node/result.ts";
import type { Asked, HopQuestions, OpenHop } from "./hop-questions.ts";
import { type Reply, readReply, type ZoneQuestion } from "./read-reply.ts";
import type { ServerNotes } from "./server-notes.ts";

/** Milliseconds after which the next server is asked beside one that has not answered: three times as many as it usually takes, within these bounds. */
const PATIENCE = { least: 400, most: 1_000 };
/** Addresses of one zone that are asked for one question. */
const MOST_ADDRESSES = 12;

/** A server of the zone, at one of its addresses. */
export interface Candidate {
  host: string;
  address: string;
}

/** A server that was asked and did not settle the question. */
export interface Tried extends Candidate {
  said: "lame" | "failure";
  failure: Failure;
}

/** What the servers of a zone say. */
export type ZoneReply =
  | { candidate: Candidate; reply: Extract<Reply, { said: "found" | "referral" }>; result: Result; cached: boolean }
  | { tried: readonly Tried[]; stopped: Failure | null };

export interface ZoneInquiryOptions {
  questions: HopQuestions;
  notes: ServerNotes;
  alarms: Alarms;
  question: ZoneQuestion;
  /** Past the cache. */
  fresh: boolean;
  /** The moment at which the query is given up, on the clock of performance.now(). */
  deadline: number;
  /** Notes in the transcript what one server said. */
  noted(candidate: Candidate, result: Result, cached: boolean, reply: Reply | null): void;
}

type Event = { open: Open; asked: Asked } | "patience" | "deadline";
interface Open extends OpenHop {
  candidate: Candidate;
  startedAt: number;
  /** Milliseconds. */
  patience: number;
  settled: Promise<Event>;
}

/**
 * Puts a question to one server of a zone after the other until one of them settles it: the next one when a server fails or is lame, and beside one that is slow.
 * Candidates come one by one, because the address of a server may have to be found out first.
 */
export async function askZone(candidates: AsyncIterator<Candidate, void>, options: ZoneInquiryOptions): Promise<ZoneReply> {
  const { questions, notes, question, fresh } = options;
  const tried: Tried[] = [];
  let open: Open[] = [];
  let more = true;
  let wanted = true;
  for (;;) {
    if (more && wanted) {
      const next = tried.length + open.length < MOST_ADDRESSES ? await candidates.next() : { done: true as const };
      if (next.done) more = false;
      else open = [...open, start(questions.ask(next.value.address, question.name, question.type, fresh), next.value, notes)];
    }
    if (open.length === 0 && !more) return { tried, stopped: null };
    if (open.length === 0) continue;
    const event = await firstOf(open, more, options);
    wanted = true;
    if (event === "patience") continue;
    if (event === "deadline") return giveUp(open, tried, options);
    open = open.filter((one) => one !== event.open);
    const reply = read(event.asked, event.open.candidate, options);
    if (reply.said === "found" || reply.said === "referral") {
      for (const one of open) leave(one, options);
      if ("result" in event.asked) return { candidate: event.open.candidate, reply, ...event.asked };
    } else {
      tried.push({ ...event.open.candidate, said: reply.said, failure: reply.failure });
      if (isFinal(reply.failure)) {
        for (const one of open) one.abandon();
        return { tried, stopped: reply.failure };
      }
    }
  }
}

/** Nobody may be asked any more. */
function isFinal({ status }: Failure): boolean {
  return status === "budget" || status === "cancelled";
}

function start(hop: OpenHop, candidate: Candidate, notes: ServerNotes): Open {
  const usual = 3 * (notes.roundTrip(candidate.address) ?? 0);
  const open: Open = {
    ...hop,
    candidate,
    startedAt: performance.now(),
    patience: Math.min(PATIENCE.most, Math.max(PATIENCE.least, usual)),
    settled: hop.asked.then((asked): Event => ({ open, asked })),
  };
  return open;
}

async function firstOf(open: readonly Open[], more: boolean, { alarms, deadline }: ZoneInquiryOptions): Promise<Event> {
  const left = Math.max(0, deadline - performance.now());
  const { promise, resolve } = Promise.withResolvers<Event>();
  const patience = more ? Math.max(...open.map((one) => one.patience)) : left;
  const alarm: Alarm = alarms.set(Math.min(patience, left), { wake: () => resolve(patience < left ? "patience" : "deadline") });
  const event = await Promise.race([promise, ...open.map(({ settled }) => settled)]);
  alarms.clear(alarm);
  return event;
}

function read(asked: Asked, candidate: Candidate, options: ZoneInquiryOptions): Reply {
  const { notes, question, noted } = options;
  if ("refused" in asked) {
    const reply: Reply = { said: "failure", failure: asked.refused };
    if (asked.refused.status === "blocked") noted(candidate, resultOf(candidate, question, asked.refused, 0), false, reply);
    return reply;
  }
  const { result, cached } = asked;
  const reply = replyOf(result, question);
  const now = Date.now();
  if (!cached && result.answered) notes.answered(candidate.address, result.decisive.milliseconds);
  if (reply.said === "lame") notes.lame(candidate.address, question.zone, now);
  else if (reply.said === "failure" && !result.answered) notes.silent(candidate.address, now);
  noted(candidate, result, cached, reply);
  return reply;
}

function replyOf(result: Result, question: ZoneQuestion): Reply {
  if (!result.answered || result.decisive.octets === null)
    return { said: "failure", failure: result.answered ? { status: "malformed" } : result.outcome };
  return readReply(decodeMessage(Buffer.from(result.decisive.octets, "latin1")), question);
}

/** Another server was quicker. What it was asked for stays in the transcript. */
function leave(open: Open, options: ZoneInquiryOptions): void {
  open.abandon();
  unanswered(open, "another server answered first", options);
}

function giveUp(open: readonly Open[], tried: Tried[], options: ZoneInquiryOptions): ZoneReply {
  for (const one of open) {
    one.abandon();
    unanswered(one, "the time for the question was over", options);
    tried.push({ ...one.candidate, said: "failure", failure: { status: "timeout" } });
  }
  return { tried, stopped: { status: "timeout", cause: "the time for the question was over" } };
}

function unanswered({ candidate, startedAt, patience }: Open, cause: string, { notes, question, noted }: ZoneInquiryOptions): void {
  const milliseconds = performance.now() - startedAt;
  if (milliseconds >= patience) notes.silent(candidate.address, Date.now());
  noted(candidate, resultOf(candidate, question, { status: "timeout", cause }, milliseconds), false, null);
}

function resultOf({ address }: Candidate, { name, type }: ZoneQuestion, failure: Failure, milliseconds: number): Result {
  const answeredAt = Date.now();
  const record: WireExchange = {
    server: address,
    protocol: "udp",
    startedAt: answeredAt - milliseconds,
    milliseconds,
    failure,
    octets: null,
  };
  return { name, type, exchanges: [record], answeredAt, answered: false, outcome: failure, decisive: record, keepFor: 0 };
}
