import { expect, test } from "vitest";
import { arcChainOf } from "./arc.ts";
import { readMessage } from "./read.ts";

const set = (i: number, cv: string, more = "") =>
  `ARC-Seal: i=${i}; a=rsa-sha256; t=1; cv=${cv}; d=list.test; s=s1; b=c2ln${more}
ARC-Message-Signature: i=${i}; a=rsa-sha256; d=list.test; s=s1; h=from:to; bh=aGFzaA==; b=c2ln
ARC-Authentication-Results: i=${i}; mx${i}.list.test; spf=pass smtp.mailfrom=sender.test
`;
const chain = (text: string) => arcChainOf(readMessage(text).fields);
const problems = (text: string) => chain(text).problems.map(({ code, instance }) => [code, instance]);

test("a good chain, newest set on top", () => {
  const { sets, problems } = chain(`${set(2, "pass")}${set(1, "none")}From: a@sender.test`);
  expect(problems).toEqual([]);
  expect(sets.map(({ instance, results }) => [instance, results?.read.authservId])).toEqual([
    [1, "mx1.list.test"],
    [2, "mx2.list.test"],
  ]);
});

test.each([
  ["nothing", "From: a@sender.test", []],
  ["a set is missing", set(2, "pass"), [["instance-missing", 2]]],
  [
    "an instance twice",
    `${set(1, "none")}${set(1, "none")}`,
    [
      ["instance-repeated", 1],
      ["instance-repeated", 1],
      ["instance-repeated", 1],
    ],
  ],
  [
    "a field is missing",
    "ARC-Seal: i=1; cv=none; d=list.test",
    [
      ["field-missing", 1],
      ["field-missing", 1],
    ],
  ],
  ["the first says pass", set(1, "pass"), [["cv", 1]]],
  ["the second says none", `${set(2, "none")}${set(1, "none")}`, [["cv", 2]]],
  ["the chain had failed", `${set(2, "fail")}${set(1, "none")}`, [["cv-failed", 2]]],
  ["a seal with h", set(1, "none", "; h=from"), [["seal-signs-fields", 1]]],
  ["a signature over ARC fields", set(1, "none").replace("h=from", "h=arc-seal:from"), [["signature-covers-arc", 1]]],
  ["no instance", "ARC-Seal: cv=none", [["instance-unreadable", 0]]],
  ["instance 0", "ARC-Seal: i=0; cv=none", [["instance-unreadable", 0]]],
])("%s", (_, text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test("more than fifty sets", () => {
  const text = Array.from({ length: 51 }, (_, i) => set(51 - i, i === 50 ? "none" : "pass")).join("");
  expect(problems(text)).toEqual([["too-many", 0]]);
});
