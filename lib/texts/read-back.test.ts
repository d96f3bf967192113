import fc from "fast-check";
import { expect, test } from "vitest";
import { fill } from "#lib/report/template.ts";
import { readBack } from "./read-back.ts";

test.each([
  ["{count} of {total} servers", { count: 2, total: 5 }],
  ["{share} {count|is an alias|are aliases}", { share: "Both servers", count: 2 }],
  ["{count} {count|server|servers} at {domain}", { count: 1, domain: "a.test" }],
  ["{domain} becomes {domain}", { domain: "a.test" }],
  ["{found} of {asked}", { found: 3, asked: 12 }],
  ["{tag} of {name}", { tag: "p", name: "_dmarc.a.test" }],
  ["Write `v=spf1 (a|b) [x] \\d+.*? -all` at {domain}.", { domain: "a.test" }],
] as const)("%s", (template, params) => {
  expect(readBack(template)(fill(template, params))).toEqual(params);
});

test("what was made from another template is not read", () => {
  expect(readBack("{count} servers")("Both servers are aliases")).toBeNull();
  expect(readBack("{domain} is {domain}")("a.test is b.test")).toBeNull();
  for (const text of ["no server of the zone answers", "out of memory"]) expect(readBack("{found} of {asked}")(text)).toBeNull();
});

test("whatever the parameters are, what is read back fills to the same text", () => {
  const template = "{a}: the question {b} has no answer, {c}.";
  const read = readBack(template);
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      const text = fill(template, { a, b, c });
      const params = read(text);
      expect(params && fill(template, params)).toBe(text);
    }),
  );
});
