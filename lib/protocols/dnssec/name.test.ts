import { expect, test } from "vitest";
import { commonAncestor, compareNames, isAtOrBelow, labelsOf, wireName } from "./name.ts";

// RFC 4034 §6.1
test("names stand in canonical order", () => {
  const ordered = [
    "example",
    "a.example",
    "yljkjljk.a.example",
    "z.a.example",
    "zabc.a.example",
    "z.example",
    "\\001.z.example",
    "*.z.example",
    "\\200.z.example",
  ];
  expect([...ordered].reverse().sort(compareNames)).toEqual(ordered);
  expect(compareNames("Z.a.example", "z.A.example")).toBe(0);
});

test("labels may hold dots and any octet", () => {
  expect(labelsOf("a\\.b.c\\\\.d")).toEqual(["a\\.b", "c\\\\", "d"]);
  expect(labelsOf("")).toEqual([]);
  expect(wireName("A\\.\\255")).toEqual(Uint8Array.of(3, 0x61, 0x2e, 255, 0));
  expect(wireName("")).toEqual(Uint8Array.of(0));
});

test.each([
  ["a.example", "example", true],
  ["example", "example", true],
  ["badexample", "example", false],
  ["a\\.example", "example", false],
  ["a\\\\.example", "example", true],
  ["anything", "", true],
])("%s at or below %s: %s", (name, zone, expected) => expect(isAtOrBelow(name, zone)).toBe(expected));

test("the longest common ancestor", () => {
  expect(commonAncestor("a.z.w.example", "x.y.w.example")).toBe("w.example");
  expect(commonAncestor("a.test", "b.example")).toBe("");
});
