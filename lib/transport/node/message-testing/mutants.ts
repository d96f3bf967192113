import { decodeMessage } from "#lib/transport/node/message.ts";
import { mutate, seeded } from "./mutate.ts";
import { faultOf } from "./trial.ts";

/** What became of so many mutated messages: how many could be read, and what the first that went wrong was; null where none did. */
export interface MutantRun {
  read: number;
  fault: string | null;
}

/**
 * Puts so many mutants of the corpus through the codec, the same ones for the same seed. Stops at the first that goes wrong; what takes longer than
 * `mostMilliseconds` does.
 */
export function runMutants(corpus: readonly Uint8Array[], mutants: number, seed: number, mostMilliseconds?: number): MutantRun {
  const random = seeded(seed);
  const pick = () => corpus[random(corpus.length)] ?? new Uint8Array();
  let read = 0;
  for (let i = 0; i < mutants; i++) {
    const bytes = mutate(pick(), pick(), random);
    const fault = faultOf(bytes, mostMilliseconds);
    if (fault) return { read, fault: `mutant ${i}, ${Buffer.from(bytes).toString("hex")}: ${fault}` };
    if (isRead(bytes)) read++;
  }
  return { read, fault: null };
}

function isRead(bytes: Uint8Array): boolean {
  try {
    decodeMessage(bytes);
    return true;
  } catch {
    return false;
  }
}
