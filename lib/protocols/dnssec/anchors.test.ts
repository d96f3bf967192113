import { expect, test } from "vitest";
import { parseAnchor, rootAnchors } from "./anchors.ts";

test("both keys of the root are believed", () => {
  expect(rootAnchors.map(({ keyTag, algorithm, digestType, digest }) => [keyTag, algorithm, digestType, digest.length])).toEqual([
    [20326, 8, 2, 32],
    [38696, 8, 2, 32],
  ]);
});

test.each(["", "20326 8 2", "20326 8 2 E0Z", ". IN DS 20326 8 2 E0", "20326 8 2 E0 "])("%j", (text) => {
  expect(parseAnchor(text) !== null).toBe(text === "20326 8 2 E0 ");
});
