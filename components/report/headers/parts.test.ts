import { expect, test } from "vitest";
import { keyHref, partOf } from "./parts.ts";

const row = (id: string) => ({ id, order: [], state: "done" as const, cells: {} });

test("the rows of a part are told by their id", () => {
  const rows = ["hop/1", "hop/2", "signature/1", "seal/1"].map(row);
  expect(partOf(rows, "hop").map(({ id }) => id)).toEqual(["hop/1", "hop/2"]);
  expect(partOf(rows, "results")).toEqual([]);
});

test("a signature leads to the lookup of its key, whatever its names hold", () => {
  expect(keyHref("sender.test", "s1")).toBe("/dkim/sender.test?selector=s1");
  expect(keyHref("a/b?c", "x&y=z#")).toBe("/dkim/a%2Fb%3Fc?selector=x%26y%3Dz%23");
  expect(keyHref("sender.test", null)).toBeNull();
  expect(keyHref(null, "s1")).toBeNull();
});
