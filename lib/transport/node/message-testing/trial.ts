import { isDeepStrictEqual } from "node:util";
import { decodeMessage, encodeMessage } from "#lib/transport/node/message.ts";
import { extendedError } from "#lib/transport/node/message-ede.ts";
import { DnsFormatError, type Message } from "#lib/transport/node/message-types.ts";
import { recordText } from "#lib/transport/record-text.ts";

/**
 * Decodes octets that may be anything and says what is wrong with how the codec took them; null when nothing is.
 * What was read must print, and must be the same after it was written and read again. Time is judged only where `mostMilliseconds` are given: no test judges it.
 */
export function faultOf(bytes: Uint8Array, mostMilliseconds = Number.POSITIVE_INFINITY): string | null {
  const started = performance.now();
  const message = attempt(() => decodeMessage(bytes));
  const milliseconds = performance.now() - started;
  if (milliseconds > mostMilliseconds && isAlwaysSlow(bytes, mostMilliseconds)) return `took ${milliseconds} ms`;
  if (message instanceof DnsFormatError) return null;
  if (message instanceof Error) return `threw ${message.stack}`;
  return faultOfMessage(message);
}

function faultOfMessage(message: Message): string | null {
  for (const record of [...message.answers, ...message.authorities, ...message.additionals]) {
    const text = attempt(() => recordText(record));
    if (typeof text !== "string") return `recordText threw ${text.stack}`;
    if (!/^[\x20-\x7e]+$/.test(text)) return `recordText gave ${JSON.stringify(text)}`;
  }
  const error = attempt(() => extendedError(message.edns));
  if (error instanceof Error) return `extendedError threw ${error.stack}`;
  const again = attempt(() => decodeMessage(encodeMessage(message)));
  // Names that were compressed where we write them whole may not fit any more.
  if (again instanceof DnsFormatError && again.message.startsWith("The message is longer")) return null;
  if (again instanceof Error) return `could not be written and read again: ${again.stack}`;
  return isDeepStrictEqual(again, message) ? null : "was another message after it was written and read again";
}

/** A busy machine may have taken the time of some runs, but not of every one. */
function isAlwaysSlow(bytes: Uint8Array, mostMilliseconds: number): boolean {
  for (let run = 0; run < 10; run++) {
    const started = performance.now();
    attempt(() => decodeMessage(bytes));
    if (performance.now() - started <= mostMilliseconds) return false;
  }
  return true;
}

function attempt<T>(action: () => T): T | Error {
  try {
    return action();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
