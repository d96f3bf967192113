import { expect, test } from "vitest";
import { piecesOf } from "./pieces.ts";

test("the pieces join to the whole, each with its place", () => {
  expect(piecesOf("set `a` and `b`", /`[^`]+`/g)).toEqual([
    { at: 0, text: "set ", matched: false },
    { at: 4, text: "`a`", matched: true },
    { at: 7, text: " and ", matched: false },
    { at: 12, text: "`b`", matched: true },
  ]);
});

test("a text without a match is one piece, an empty one none", () => {
  expect(piecesOf("plain", /`[^`]+`/g)).toEqual([{ at: 0, text: "plain", matched: false }]);
  expect(piecesOf("", /x/g)).toEqual([]);
});
