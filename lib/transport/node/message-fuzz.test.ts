import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeMessage, encodeMessage } from "./message.ts";
import { anyMessage, knownTypes, recordOf } from "./message-testing/arbitrary-message.ts";
import { response } from "./message-testing/message.ts";
import { mutate, seeded } from "./message-testing/mutate.ts";
import { faultOf } from "./message-testing/trial.ts";

const MUTANTS = 200_000;
const SEED = 20_261_124;
const question = { name: "example.test", type: "TXT", class: 1 } as const;
const TIMEOUT = { timeout: 120_000 };

/** Every type in a message of its own, and whole messages of any kind. */
const corpus: Uint8Array[] = [
  ...knownTypes
    .flatMap((type) => fc.sample(recordOf(type), { seed: SEED, numRuns: 8 }))
    .map((record) => response({ questions: [question], answers: [record] })),
  ...fc.sample(anyMessage, { seed: SEED, numRuns: 100 }),
].map((message) => encodeMessage(message));

test(`${MUTANTS} mutated messages`, TIMEOUT, () => {
  const random = seeded(SEED);
  const pick = () => corpus[random(corpus.length)] ?? new Uint8Array();
  let read = 0;
  for (let i = 0; i < MUTANTS; i++) {
    const bytes = mutate(pick(), pick(), random);
    const fault = faultOf(bytes);
    if (fault) expect.fail(`mutant ${i}, ${Buffer.from(bytes).toString("hex")}: ${fault}`);
    if (isRead(bytes)) read++;
  }
  // Mutants that all fail at the header, or none, would test nothing.
  expect(read).toBeGreaterThan(MUTANTS / 20);
  expect(read).toBeLessThan(MUTANTS * 0.95);
});

test("octets of any kind, and messages that fast-check breaks and shrinks", TIMEOUT, () => {
  const edit = fc.record({ at: fc.nat({ max: 400 }), octet: fc.nat({ max: 255 }) });
  const broken = fc.tuple(fc.constantFrom(...corpus), fc.array(edit, { maxLength: 6 })).map(([bytes, edits]) => {
    const changed = bytes.slice();
    for (const { at, octet } of edits) changed[at % changed.length] = octet;
    return changed;
  });
  fc.assert(
    fc.property(fc.oneof(broken, fc.uint8Array({ maxLength: 600 })), (bytes) => {
      expect(faultOf(bytes)).toBeNull();
    }),
    { numRuns: 10_000 },
  );
});

function isRead(bytes: Uint8Array): boolean {
  try {
    decodeMessage(bytes);
    return true;
  } catch {
    return false;
  }
}
