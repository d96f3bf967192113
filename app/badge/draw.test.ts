import { expect, test } from "vitest";
import { drawBadge } from "./draw.ts";

const words = { label: "SPF", word: "Pass", title: "SPF of gmail.com: Pass" };

test("says in words what was checked and how it came out", () => {
  const svg = drawBadge(words, "pass");
  expect(svg).toContain(">SPF</text>");
  expect(svg).toContain(">Pass</text>");
  expect(svg).toContain("<title>SPF of gmail.com: Pass</title>");
  expect(svg).toContain('role="img" aria-label="SPF of gmail.com: Pass"');
});

test("nothing that a name holds ends the text or the attribute", () => {
  const svg = drawBadge({ ...words, title: `a"><script>alert('1')</script>&` }, "fail");
  expect(svg).not.toContain("<script");
  expect(svg).toContain("a&#34;&#62;&#60;script&#62;");
});

test("Japanese words have the room that they need", () => {
  const width = (word: string) => Number(/width="(\d+)"/.exec(drawBadge({ ...words, word }, "unknown"))?.[1]);
  expect(width("確認できません") - width("合格")).toBe(55);
});
