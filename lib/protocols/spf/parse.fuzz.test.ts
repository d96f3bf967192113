import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMacroString } from "./macro-string.ts";
import { parseSpf } from "./parse.ts";
import type { Problem } from "./record.ts";
import { repaired } from "./repair.ts";

const octet = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const piece = fc.constantFrom(
  ..."+-?~:/=.%{}sdlpirvhctSD0129 \t".split(""),
  ..."all include a mx ptr ip4 ip6 exists redirect exp 192.0.2.1 2001:db8:: example.test %{d} %% %_ %- /24 //64 ipv4".split(" "),
);
const hostile = fc.array(fc.oneof({ weight: 9, arbitrary: piece }, octet), { maxLength: 40 }).map((parts) => parts.join(""));

function expectInside(problems: Problem[], text: string): void {
  for (const { start, end, repair } of problems) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    if (repair) expect(repair.end).toBeLessThanOrEqual(text.length);
  }
}

test("the parser never throws, and every position lies inside the text", () => {
  fc.assert(
    fc.property(hostile, (rest) => {
      const text = `v=spf1 ${rest}`;
      const { terms, problems } = parseSpf(text);
      expectInside(problems, text);
      for (const term of terms) expect(text.slice(term.start, term.end)).toBe(term.text);
    }),
    { numRuns: 3000 },
  );
});

test("a mended record is a valid one", () => {
  fc.assert(
    fc.property(hostile, (rest) => {
      const mended = repaired(parseSpf(`v=spf1 ${rest}`));
      if (mended !== null) expect(parseSpf(mended).problems).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test("the macro parser never throws, and every position lies inside the text", () => {
  fc.assert(
    fc.property(hostile, fc.boolean(), (text, inExplanation) => {
      expectInside(parseMacroString(text, 0, inExplanation).problems, text);
    }),
    { numRuns: 3000 },
  );
});
