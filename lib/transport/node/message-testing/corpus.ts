import fc from "fast-check";
import { encodeMessage } from "#lib/transport/node/message.ts";
import { anyMessage, knownTypes, recordOf } from "./arbitrary-message.ts";
import { response } from "./message.ts";

const question = { name: "example.test", type: "TXT", class: 1 } as const;

/** Messages to be mutated, the same ones for the same seed: every type in a message of its own, and whole messages of any kind. */
export function messageCorpus(seed: number): Uint8Array[] {
  return [
    ...knownTypes
      .flatMap((type) => fc.sample(recordOf(type), { seed, numRuns: 8 }))
      .map((record) => response({ questions: [question], answers: [record] })),
    ...fc.sample(anyMessage, { seed, numRuns: 100 }),
  ].map((message) => encodeMessage(message));
}
