import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTagList, tagOf } from "./parse.ts";
import { applyRepairs } from "./repair.ts";

const read = (text: string) => parseTagList(text).tags.map(({ name, value }) => [name, value]);
const marked = (text: string) => parseTagList(text).problems.map(({ code, start, end }) => [code, text.slice(start, end), start]);

describe("RFC 6376 §3.2", () => {
  test.each([
    [
      "v=DKIM1; k=rsa; p=MIGf",
      [
        ["v", "DKIM1"],
        ["k", "rsa"],
        ["p", "MIGf"],
      ],
    ],
    [
      "v=DKIM1;p=;",
      [
        ["v", "DKIM1"],
        ["p", ""],
      ],
    ],
    [
      " v = DMARC1 \t; p\t=\tnone ; ",
      [
        ["v", "DMARC1"],
        ["p", "none"],
      ],
    ],
    ["p=a=b==", [["p", "a=b=="]]],
    ["n=two  words", [["n", "two  words"]]],
    [
      "P=reject; p=none",
      [
        ["P", "reject"],
        ["p", "none"],
      ],
    ],
    ["x_1=y", [["x_1", "y"]]],
  ])("%j is valid", (text, tags) => {
    expect(read(text)).toEqual(tags);
    expect(marked(text)).toEqual([]);
  });

  test.each([
    ["", [["tag-empty", "", 0]]],
    [";", [["tag-empty", ";", 0]]],
    ["v=1;;p=x", [["tag-empty", ";", 4]]],
    ["v=1; ; p=x", [["tag-empty", " ;", 4]]],
    ["v=1;p=x;;", [["tag-empty", ";", 8]]],
    ["v=1; reject", [["tag-without-value", "reject", 5]]],
    ["v=1; =none", [["tag-name-missing", "=none", 5]]],
    ["v=1; 1p=none", [["tag-name-malformed", "1p", 5]]],
    ["v=1; p p=none", [["tag-name-malformed", "p p", 5]]],
    ["p=none; sp=x; p=reject", [["tag-repeated", "p=reject", 14]]],
    ["p=no\u00c2\u00a0ne", [["tag-characters", "\u00c2\u00a0", 4]]],
    ["p=none\n", [["tag-characters", "\n", 6]]],
    [
      "p=\u0000; p=1",
      [
        ["tag-characters", "\u0000", 2],
        ["tag-repeated", "p=1", 5],
      ],
    ],
  ])("%j is invalid at its place", (text, problems) => expect(marked(text)).toEqual(problems));

  test("a tag knows where its value stands", () => {
    const text = "v = DMARC1 ;p=none; q =";
    expect(parseTagList(text).tags.map(({ start, end, at }) => [text.slice(start, end), text.slice(at.start, at.end), at.start])).toEqual([
      ["v = DMARC1", "DMARC1", 4],
      ["p=none", "none", 14],
      ["q =", "", 23],
    ]);
  });

  test("the first of repeated tags is found", () => {
    expect(tagOf(parseTagList("p=none; p=reject"), "p")?.value).toBe("none");
    expect(tagOf(parseTagList("p=none"), "sp")).toBeNull();
  });
});

test("never throws, and every position lies inside the text", () => {
  const piece = fc.constantFrom("v=DMARC1", ";", "=", " ", "\t", "p", "none", "é", "\u0000", "_", "rua=mailto:a@b.test,");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join("")),
      ),
      (text) => {
        const { tags, problems } = parseTagList(text);
        for (const { start, end } of [...tags, ...tags.map(({ at }) => at), ...problems]) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
        for (const { name, value, start, end, at } of tags) {
          expect(text.slice(start, end).startsWith(name)).toBe(true);
          expect(text.slice(at.start, at.end)).toBe(value);
        }
      },
    ),
  );
});

describe("repairs", () => {
  test("are made from the left, equal ones once", () => {
    const repairs = [
      { start: 4, end: 5, text: "" },
      { start: 0, end: 1, text: "V" },
      { start: 0, end: 1, text: "V" },
    ];
    expect(applyRepairs("v=1;;p=x", repairs)).toBe("V=1;p=x");
  });

  test("two that overlap are for the author", () => {
    expect(
      applyRepairs("abc", [
        { start: 0, end: 2, text: "x" },
        { start: 1, end: 3, text: "y" },
      ]),
    ).toBeNull();
  });
});
