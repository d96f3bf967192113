import type { Manner } from "#lib/engine/scenario.ts";
import { decodeMessage, encodeMessage } from "#lib/transport/node/message.ts";
import { DnsFormatError, type Message } from "#lib/transport/node/message-types.ts";
import { manneredAnswer } from "./manner.ts";
import { misbehave, type Reply, truncated } from "./misbehaviour.ts";
import { Rcode } from "./rcode.ts";
import type { Speaker } from "./speaker.ts";

/** A reply with the question that it answers; null when the query could not be read. */
export interface Answered {
  reply: Reply;
  question: { name: string; type: string } | null;
  /** The name in no zone that the question led to. */
  outside: string | null;
}

const IN = 1;
const TRANSFER = "TYPE252"; // AXFR
/** RFC 6891 §6.2.5, and what DNS Flag Day 2020 settled on. */
const PLAIN_LIMIT = 512;
const EDNS_LIMIT = 1232;

/** Answers one query message as the speaker would. */
export function respond(speaker: Speaker, octets: Uint8Array, protocol: "udp" | "tcp", manner: Manner = {}): Answered {
  const query = readQuery(octets);
  if (!query || manner.only === (protocol === "udp" ? "tcp" : "udp")) return { reply: "silence", question: null, outside: null };
  const [question, ...more] = query.questions;
  if (!question || more.length > 0) return plain(query, Rcode.formErr);
  if (query.opcode !== 0 || question.type === "ANY") return plain(query, Rcode.notImp);
  const own = manneredAnswer(manner, question, speaker);
  if (own) return { reply: encodeMessage({ ...answerTo(query), ...own }, question.class), question, outside: null };
  if (question.class !== IN || question.type === TRANSFER) return plain(query, Rcode.refused);
  const { fault, outside, ...answer } = speaker(question.name, question.type, query.edns?.dnssecOk ?? false, query.checkingDisabled);
  const whole = { ...answerTo(query), ...answer };
  const truth = manner.edns === false ? { ...whole, edns: null } : whole;
  const reply = fault ? misbehave(fault, truth, protocol) : fitted(truth, query, protocol);
  const asked = typeof reply === "string" || fault === "lower-case" ? reply : asAsked(reply, octets);
  return { reply: asked, question, outside: fault ? null : outside };
}

function readQuery(octets: Uint8Array): Message | null {
  try {
    const query = decodeMessage(octets);
    return query.response ? null : query;
  } catch (error) {
    if (error instanceof DnsFormatError) return null;
    throw error;
  }
}

function answerTo(query: Message): Message {
  return {
    ...query,
    response: true,
    authoritative: false,
    truncated: false,
    recursionAvailable: true,
    authentic: false,
    answers: [],
    authorities: [],
    additionals: [],
    edns: query.edns && { udpSize: EDNS_LIMIT, version: 0, dnssecOk: query.edns.dnssecOk, options: [] },
  };
}

function plain(query: Message, rcode: number): Answered {
  return { reply: encodeMessage({ ...answerTo(query), rcode }), question: null, outside: null };
}

function fitted(truth: Message, query: Message, protocol: "udp" | "tcp"): Uint8Array {
  const whole = encodeMessage(truth);
  const limit = query.edns ? Math.max(PLAIN_LIMIT, Math.min(query.edns.udpSize, EDNS_LIMIT)) : PLAIN_LIMIT;
  return protocol === "tcp" || whole.length <= limit ? whole : encodeMessage(truncated(truth));
}

/** Gives the question back in the letters of the query: resolvers echo the case, and clients may check it. */
function asAsked(reply: Uint8Array, query: Uint8Array): Uint8Array {
  const end = endOfQuestion(query);
  const question = query.subarray(HEADER, end);
  const lower = (octet: number) => (octet >= 0x41 && octet <= 0x5a ? octet + 32 : octet);
  const same = reply.length >= end && question.every((octet, i) => lower(octet) === lower(reply[HEADER + i] ?? 0));
  if (same) reply.set(question, HEADER);
  return reply;
}

const HEADER = 12;

function endOfQuestion(query: Uint8Array): number {
  let at = HEADER;
  while ((query[at] ?? 0) !== 0) at += (query[at] ?? 0) + 1;
  return at + 5; // the root label, type and class
}
