import type { Manner } from "#lib/engine/scenario.ts";
import { changes } from "./changing.ts";
import type { Reply } from "./misbehaviour.ts";
import { type Answered, respond } from "./responder.ts";
import type { Speaker } from "./speaker.ts";
import type { LabQuestion, NameServer } from "./types.ts";

interface Prepared {
  reply: Reply;
  /** Combined with the id of the query: a lying reply has another. */
  idMask: number;
  question: LabQuestion | null;
  refused: LabQuestion | null;
}

const LARGEST_CACHE = 20_000; // replies
const LONGEST_LIST = 100_000; // questions

/**
 * Answers query messages, and notes the questions. All zones but one never change while the lab runs, so a reply is made once for each
 * query and then only given its id: the lab must be faster than what is measured with it.
 */
export function replier(
  speaker: Speaker,
  notes: Pick<NameServer, "questions" | "refused">,
  manner: Manner,
): (query: Buffer, protocol: "udp" | "tcp") => Reply {
  const caches = { udp: new Map<string, Prepared>(), tcp: new Map<string, Prepared>() };
  return (query, protocol) => {
    const cache = caches[protocol];
    const key = query.toString("latin1", 2);
    let prepared = cache.get(key);
    if (!prepared) {
      if (cache.size >= LARGEST_CACHE) cache.clear();
      prepared = prepare(respond(speaker, query, protocol, manner), query, protocol);
      if (!prepared.question || !changes(prepared.question.name)) cache.set(key, prepared);
    }
    note(notes.questions, prepared.question);
    note(notes.refused, prepared.refused);
    return typeof prepared.reply === "string" ? prepared.reply : withId(prepared.reply, query, prepared.idMask);
  };
}

function prepare({ reply, question, outside }: Answered, query: Buffer, protocol: "udp" | "tcp"): Prepared {
  const asked = question && { name: question.name, type: question.type, protocol };
  const refused = asked && outside !== null ? { ...asked, name: outside } : null;
  const idMask = typeof reply === "string" ? 0 : idOf(reply) ^ idOf(query);
  return { reply, idMask, question: asked, refused };
}

function note(list: LabQuestion[], question: LabQuestion | null): void {
  if (question && list.length < LONGEST_LIST) list.push(question);
}

function idOf(message: Uint8Array): number {
  return ((message[0] ?? 0) << 8) | (message[1] ?? 0);
}

function withId(reply: Uint8Array, query: Uint8Array, mask: number): Uint8Array {
  const copy = Uint8Array.from(reply);
  const id = idOf(query) ^ mask;
  copy[0] = id >> 8;
  copy[1] = id & 255;
  return copy;
}
