import { parseArgs } from "node:util";
import { messageCorpus } from "#lib/transport/node/message-testing/corpus.ts";
import { runMutants } from "#lib/transport/node/message-testing/mutants.ts";
import { fuzzText } from "./fuzz/fuzz-text.ts";
import { textParsers } from "./fuzz/text-parsers.ts";

// `npm run fuzz`: mutated DNS messages through the codec and every reader of records, and mutated texts through every reader of text. None may throw (but
// for the codec's own error) or take more than 50 ms. -- --packets N, --texts N (for each parser), --only TEXT, --seed N.
/** No input may hold the process up for longer. */
const MOST_MILLISECONDS = 50;
const { values } = parseArgs({
  options: {
    packets: { type: "string", default: "1000000" },
    texts: { type: "string", default: "200000" },
    only: { type: "string", default: "" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
const [packets, texts, seed] = [Number(values.packets), Number(values.texts), Number(values.seed)];
console.log(`Seed ${seed}: -- --seed ${seed} repeats this run.`);
let faults = 0;
if ("DNS messages".includes(values.only)) {
  await told("DNS messages", packets, async () => runMutants(messageCorpus(seed), packets, seed, MOST_MILLISECONDS).fault);
}
for (const [name, parser] of Object.entries(textParsers)) {
  if (name.includes(values.only)) await told(name, texts, () => fuzzText(parser, texts, seed, MOST_MILLISECONDS));
}
console.log(faults === 0 ? "Nothing threw, and nothing took long." : `${faults} faults`);
process.exit(faults === 0 ? 0 : 1);

async function told(what: string, mutants: number, run: () => Promise<string | null>): Promise<void> {
  const started = performance.now();
  const fault = await run();
  if (fault) faults += 1;
  console.log(
    `${what}: ${mutants.toLocaleString("en")} mutants, ${((performance.now() - started) / 1_000).toFixed(1)} s, ${fault ?? "no fault"}`,
  );
}
