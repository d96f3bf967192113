import { visible } from "#lib/report/visible.ts";
import { decodeMessage } from "./message.ts";
import { DnsFormatError, type Message } from "./message-types.ts";
import type { Failure } from "./outcome.ts";
import { echoes, isBareError, keepsLetters, type Query } from "./query.ts";

/** What octets with the right id are: the answer, something unreadable, or a message about another question. */
export type Reading = Message | Unreadable | "another question";
export interface Unreadable {
  failure: Failure;
}

/** Either the server does not keep the letters of the question, or somebody guessed at an answer. */
export const OTHER_LETTERS = "the question came back in other letters";

export function readAnswer(octets: Buffer, query: Query): Reading {
  try {
    const message = decodeMessage(octets, query.recordClass);
    if (!echoes(octets, query)) return isBareError(octets) ? message : "another question";
    if (query.mixed && !keepsLetters(octets, query)) return { failure: { status: "malformed", cause: OTHER_LETTERS } };
    return message;
  } catch (error) {
    if (!(error instanceof DnsFormatError)) throw error;
    return { failure: { status: "malformed", cause: afterColon(error.message) } };
  }
}

/** One character for each octet. */
export function latin1(octets: Buffer): string {
  return octets.toString("latin1");
}

/** A sentence of the codec as words that stand after a colon. */
export function afterColon(sentence: string): string {
  return visible(sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, ""));
}
