import { decodeMessage } from "#lib/transport/node/message.ts";
import type { Message } from "#lib/transport/node/message-types.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import { join, wireHeader, wireName, wireRecord } from "./octets.ts";

/** A plain response without records; `parts` replace its fields. */
export function response(parts: Partial<Message> = {}): Message {
  return {
    id: 7,
    response: true,
    opcode: 0,
    authoritative: false,
    truncated: false,
    recursionDesired: true,
    recursionAvailable: true,
    authentic: false,
    checkingDisabled: false,
    rcode: 0,
    questions: [],
    answers: [],
    authorities: [],
    additionals: [],
    edns: null,
    ...parts,
  };
}

/** The one record of a message, at example.com with a TTL of 300 s, that holds `data`. */
export function decodeRecord(type: number, data: Uint8Array): ResourceRecord {
  const [record] = decodeMessage(join(wireHeader(0, 1, 0, 0), wireRecord(wireName("example", "com"), type, data))).answers;
  if (!record) throw new Error("The message has no record.");
  return record;
}
