import fc from "fast-check";
import { expect, test } from "vitest";
import { messageCorpus } from "./message-testing/corpus.ts";
import { runMutants } from "./message-testing/mutants.ts";
import { faultOf } from "./message-testing/trial.ts";

/** `npm run fuzz` makes a million of them. */
const MUTANTS = 200_000;
const SEED = 20_261_124;
const TIMEOUT = { timeout: 120_000 };
const corpus = messageCorpus(SEED);

test(`${MUTANTS} mutated messages`, TIMEOUT, () => {
  const { read, fault } = runMutants(corpus, MUTANTS, SEED);
  expect(fault).toBeNull();
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
