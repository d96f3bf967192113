import { expect, test } from "vitest";
import { commonAncestor, isAtOrBelow, isBelow, labelsOf, moved, nextBelow, parentOf } from "./labels.ts";

test("labels may hold dots", () => {
  expect(labelsOf("a\\.b.c\\\\.d")).toEqual(["a\\.b", "c\\\\", "d"]);
  expect(labelsOf("")).toEqual([]);
});

test.each([
  ["a.b.test", "b.test"],
  ["test", ""],
  ["", null],
  ["a\\.b.test", "test"],
  ["a\\\\.b", "b"],
  ["a\\046b.test", "test"],
])("above %j is %j", (name, above) => expect(parentOf(name)).toBe(above));

test.each([
  ["a.example", "example", true],
  ["example", "example", true],
  ["badexample", "example", false],
  ["a\\.example", "example", false],
  ["a\\\\.example", "example", true],
  ["anything", "", true],
  ["", "", true],
])("%s at or below %s: %s", (name, zone, expected) => expect(isAtOrBelow(name, zone)).toBe(expected));

test("no name is below itself", () => {
  expect(isBelow("example", "example")).toBe(false);
  expect(isBelow("", "")).toBe(false);
});

test.each([
  ["", "a.b.test", "test"],
  ["test", "a.b.test", "b.test"],
  ["b.test", "a.b.test", "a.b.test"],
])("below %j towards %s lies %s", (zone, name, next) => expect(nextBelow(zone, name)).toBe(next));

test("the longest common ancestor", () => {
  expect(commonAncestor("a.z.w.example", "x.y.w.example")).toBe("w.example");
  expect(commonAncestor("a.test", "b.example")).toBe("");
});

// RFC 6672 §2.2, table 1
test.each([
  ["a.example.com", "example.com", "example.net", "a.example.net"],
  ["a.b.example.com", "example.com", "example.net", "a.b.example.net"],
  ["a.x.example.com", "x.example.com", "example.net", "a.example.net"],
  ["shortloop.x.x", "x", "", "shortloop.x"],
  ["a.test", "", "b.test", "a.test.b.test"],
])("%s, from %j to %j, is %s", (name, from, to, target) => expect(moved(name, from, to)).toBe(target));
