import { expect, test } from "vitest";
import { fuzzText } from "./fuzz-text.ts";
import { textParsers } from "./text-parsers.ts";

/** `npm run fuzz` makes a hundred times as many, and judges how long each takes. */
const MUTANTS = 2_000;
const SEED = 20_261_124;

test.each(Object.entries(textParsers))("%s: what is mutated is read without a throw", async (_, parser) => {
  expect(parser.corpus.length).toBeGreaterThan(2);
  expect(await fuzzText(parser, MUTANTS, SEED)).toBeNull();
});

test("a parser that throws, or rejects, is found", async () => {
  const corpus = ["abc"];
  const strict = (text: string) => {
    if (text.includes(";")) throw new Error("a bug");
  };
  expect(await fuzzText({ corpus, read: strict }, MUTANTS, SEED)).toContain("a bug");
  expect(await fuzzText({ corpus, read: async (text) => strict(text) }, MUTANTS, SEED)).toContain("a bug");
});
