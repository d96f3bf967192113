import { expect, test } from "vitest";
import { excerpt } from "./shown.ts";

const LONG = `${"a".repeat(3000)}\u00e9!${"b".repeat(3000)}`;
const marked = ({ text, mark = [0, 0] }: ReturnType<typeof excerpt>) => text.slice(...mark);

test("shows a record whole, and a very long one round its mark", () => {
  expect(excerpt("v=x; \u00e9", { start: 5, end: 6 })).toEqual({ text: "v=x; \\233", mark: [5, 9] });
  const cut = excerpt(LONG, { start: 3000, end: 3002 });
  expect([cut.text.length < 1100, cut.text.startsWith("…a"), cut.text.endsWith("b…"), marked(cut)]).toEqual([true, true, true, "\\233!"]);
  expect(marked(excerpt(LONG, { start: 0, end: 6002 })).length).toBe(500);
  expect(excerpt(LONG, { start: 6002, end: 6002 })).toMatchObject({ text: expect.stringMatching(/^…b{500}$/) });
  expect(excerpt(LONG).text).toBe(`${"a".repeat(2000)}…`);
});
