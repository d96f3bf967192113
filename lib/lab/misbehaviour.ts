import type { Fault, Lie } from "#lib/engine/scenario.ts";
import { encodeMessage } from "#lib/transport/node/message.ts";
import type { Message } from "#lib/transport/node/message-types.ts";
import * as forged from "./forged.ts";
import * as lies from "./lies.ts";
import { Rcode } from "./rcode.ts";

/** What goes to the socket: octets, nothing, or the end of a TCP connection. */
export type Reply = Uint8Array | "silence" | "hang up";

/** RFC 8914 §4.23: network error. */
const NETWORK_ERROR = Uint8Array.of(0, 23, ...Buffer.from("no server of the zone answers", "utf8"));
const EXTENDED_ERROR = 15;

/** The reply that a fault puts in the place of the true answer. */
export function misbehave(fault: Fault | Lie, truth: Message, protocol: "udp" | "tcp"): Reply {
  switch (fault) {
    case "timeout":
      return "silence";
    case "servfail":
      return encodeMessage(withExtendedError(failure(truth, Rcode.servFail)));
    case "refused":
      return encodeMessage(failure(truth, Rcode.refused));
    case "truncate":
      return encodeMessage(protocol === "udp" ? truncated(truth) : truth);
    case "truncate-and-no-tcp":
      return protocol === "udp" ? encodeMessage(truncated(truth)) : "hang up";
    case "formerr-with-edns":
      return encodeMessage(truth.edns ? { ...failure(truth, Rcode.formErr), edns: null } : truth);
    case "wrong-question":
      return encodeMessage({ ...truth, questions: truth.questions.map((question) => ({ ...question, name: "another-name.test" })) });
    case "wrong-id":
      return encodeMessage({ ...truth, id: truth.id ^ 0xffff });
    case "garbage":
      return forged.garbage(truth);
    case "compression-loop":
      return forged.compressionLoop(truth);
    case "pointer-to-header":
      return forged.pointerToHeader(truth);
    case "lying-counts":
      return forged.lyingCounts(truth);
    case "two-opt":
      return forged.twoOpt(truth);
    case "lower-case":
      return encodeMessage(truth);
    case "not-authoritative":
      return encodeMessage({ ...truth, authoritative: false });
    case "upward-referral":
      return encodeMessage(lies.upwardReferral(truth));
    case "strange-referral":
      return encodeMessage(lies.strangeReferral(truth));
    case "strange-records":
      return encodeMessage(lies.withStrangeRecords(truth));
  }
}

/** The same answer without its records, TC set: the question must be asked again over TCP. */
export function truncated(truth: Message): Message {
  return { ...truth, truncated: true, answers: [], authorities: [], additionals: [] };
}

function failure(truth: Message, rcode: number): Message {
  return { ...truth, rcode, authoritative: false, authentic: false, answers: [], authorities: [], additionals: [] };
}

function withExtendedError(message: Message): Message {
  return { ...message, edns: message.edns && { ...message.edns, options: [{ code: EXTENDED_ERROR, data: NETWORK_ERROR }] } };
}
