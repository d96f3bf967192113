import { expect, test } from "vitest";
import { decodeMessage } from "#lib/transport/node/message.ts";
import { keepsLetters } from "#lib/transport/node/query.ts";
import { authorityQuery } from "./authority-query.ts";

const NAME = "a-rather-long-name-with-many-letters.example.test";
const text = (bytes: Uint8Array, end: number) => Buffer.from(bytes).toString("latin1", 12, end - 4);

test("recursion is not desired, and the question is the one asked", () => {
  const { bytes } = authorityQuery(NAME, "HTTPS", true, true);
  expect(decodeMessage(bytes)).toMatchObject({ recursionDesired: false, questions: [{ name: NAME, type: "HTTPS", class: 1 }] });
});

test("the letters are another mixture each time, and nothing but letters changes", () => {
  const written = Array.from({ length: 20 }, () => authorityQuery(NAME, "A", true, true)).map(({ bytes, end }) => text(bytes, end));
  expect(new Set(written).size).toBeGreaterThan(15);
  expect(new Set(written.map((one) => one.toLowerCase())).size).toBe(1);
});

test("an answer has to bring back the same letters", () => {
  const query = authorityQuery(NAME, "A", true, true);
  const same = Uint8Array.from(query.bytes);
  expect(keepsLetters(same, query)).toBe(true);
  same[13] = (same[13] ?? 0) ^ 0x20;
  expect(keepsLetters(same, query)).toBe(false);
});

test("without the mixture the name is written as it is", () => {
  const { bytes, end, mixed } = authorityQuery(NAME, "A", false, false);
  expect(text(bytes, end)).toBe(text(bytes, end).toLowerCase());
  expect(mixed).toBeUndefined();
});
