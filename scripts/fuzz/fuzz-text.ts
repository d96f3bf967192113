import { seeded } from "#lib/transport/node/message-testing/mutate.ts";
import { mutateText } from "./mutate-text.ts";
import type { TextParser } from "./text-parsers.ts";

const SHOWN = 400; // characters
const AGAIN = 10;

/**
 * Gives a parser so many mutants of its corpus, the same ones for the same seed. Out: what went wrong first; null where nothing did. Time is judged only where
 * `mostMilliseconds` of the processor for each are given: `npm test` judges none.
 */
export async function fuzzText(
  { corpus, read }: TextParser,
  mutants: number,
  seed: number,
  mostMilliseconds = Number.POSITIVE_INFINITY,
): Promise<string | null> {
  const random = seeded(seed);
  const pick = () => corpus[random(corpus.length)] ?? "";
  for (let i = 0; i < mutants; i++) {
    const text = mutateText(pick(), pick(), random);
    const fault = await faultOf(() => read(text), mostMilliseconds);
    if (fault) return `mutant ${i} ${fault}. It is ${JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)}`;
  }
  return null;
}

async function faultOf(read: () => unknown, most: number): Promise<string | null> {
  try {
    let least = await timeOf(read);
    // Some runs collect rubbish, or compile code, or share the processor's caches; what takes long every time is the parser.
    for (let again = 0; least > most && again < AGAIN; again++) least = Math.min(least, await timeOf(read));
    return least > most ? `took ${least.toFixed(0)} ms` : null;
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : error}`;
  }
}

/** Milliseconds of the processor, not of the clock: a busy machine changes nothing. */
async function timeOf(read: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  const result = read();
  const { user, system } = process.threadCpuUsage(before);
  // What is only promised is waited for one by one, so that a rejection is seen as its own input's.
  await (Array.isArray(result) ? Promise.all(result) : result);
  return (user + system) / 1_000;
}
