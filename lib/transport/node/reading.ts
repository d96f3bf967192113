import { visible } from "#lib/report/visible.ts";
import { decodeMessage } from "./message.ts";
import { DnsFormatError, type Message } from "./message-types.ts";
import type { Failure } from "./outcome.ts";
import { echoes, isBareError, type Query } from "./query.ts";

/** What octets with the right id are: the answer, something unreadable, or a message about another question. */
export type Reading = Message | Unreadable | "another question";
export interface Unreadable {
  failure: Failure;
}

export function readAnswer(octets: Buffer, query: Query): Reading {
  try {
    const message = decodeMessage(octets, query.recordClass);
    return echoes(octets, query) || isBareError(octets) ? message : "another question";
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
