import { visible } from "#lib/report/visible.ts";
import type { Answered, Failed } from "./exchange.ts";
import { decodeMessage } from "./message.ts";
import { DnsFormatError } from "./message-types.ts";
import { echoes, isBareError, type Query } from "./query.ts";

/** What octets with the right id are: the answer, something unreadable, or a message about another question. */
export type Reading = Answered | Failed | "another question";

export function readAnswer(octets: Uint8Array, query: Query): Reading {
  try {
    const message = decodeMessage(octets);
    return echoes(octets, query) || isBareError(octets) ? { message, raw: octets } : "another question";
  } catch (error) {
    if (!(error instanceof DnsFormatError)) throw error;
    return { failure: { status: "malformed", cause: afterColon(error.message) }, raw: octets };
  }
}

/** A sentence of the codec as words that stand after a colon. */
export function afterColon(sentence: string): string {
  return visible(sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, ""));
}
