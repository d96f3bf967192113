import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSpf } from "./parse.ts";
import { repaired } from "./repair.ts";
import { merged, withAll, withAllLast, withoutTerms } from "./rewrite.ts";

test.each([
  ["v=spf1 ipv4:192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 -all"],
  ["v=spf1 ip4:2001:db8::/32 -ip6:192.0.2.1 -all", "v=spf1 ip6:2001:db8::/32 -ip4:192.0.2.1 -all"],
  ["v=spf1 ~a:192.0.2.1/24 mx/024 -all.", "v=spf1 ~ip4:192.0.2.1/24 mx/24 -all"],
  ["v=spf1 192.0.2.1 ?2001:db8::1/64 -all;", "v=spf1 ip4:192.0.2.1 ?ip6:2001:db8::1/64 -all"],
  ["v=spf1 a\tmx\r\n-all", "v=spf1 a mx -all"],
  ["v=spf1 redirect:b.test", "v=spf1 redirect=b.test"],
  ["v=spf1 include:b\xc3\xbccher.test \xe2\x80\x93all", "v=spf1 include:xn--bcher-kva.test -all"],
])("%j is mended to %j", (text, mended) => {
  expect(repaired(parseSpf(text))).toBe(mended);
});

test.each(["v=spf1 -all", "v=spf1 ip4:192.0.2 -all", "v=spf1 ipv4:192.0.2.1 moo -all", "v=spf1 a:\x80.test -all"])(
  "%j is left to its author, or needs nothing",
  (text) => {
    expect(repaired(parseSpf(text))).toBeNull();
  },
);

test("records are merged only where nothing is lost", () => {
  expect(merged(["v=spf1 ip4:192.0.2.1 -all", "v=spf1 +ip4:192.0.2.1 include:b.test ~all"])).toBe(
    "v=spf1 +ip4:192.0.2.1 include:b.test ~all",
  );
  expect(merged(["v=spf1 a", "v=spf1 mx"])).toBe("v=spf1 a mx");
  for (const other of ["v=spf1 +all", "v=spf1 redirect=b.test", "v=spf1 -ip4:192.0.2.2 -all", "v=spf1 moo"]) {
    expect(merged(["v=spf1 a -all", other]), other).toBeNull();
  }
});

test("all moves behind the mechanisms, and terms go without a trace", () => {
  const record = parseSpf("v=spf1 -all a redirect=b.test mx ~all");
  expect(withAllLast(record)).toBe("v=spf1 a mx -all redirect=b.test");
  expect(withAll(record, "~")).toBe("v=spf1 a mx ~all redirect=b.test");
  expect(withoutTerms(record, new Set(record.terms.filter(({ name }) => name === "redirect")))).toBe("v=spf1 -all a mx ~all");
});

test("whatever is written anew is valid again", () => {
  const term = fc.constantFrom(
    "a",
    "+mx",
    "-ip4:192.0.2.1",
    "?ip6:2001:db8::/32",
    "include:b.test",
    "exists:%{i}.b.test",
    "all",
    "-all",
    "ptr",
    "x=y",
  );
  fc.assert(
    fc.property(fc.array(term), fc.array(term), (some, others) => {
      const texts = [some, others].map((terms) => ["v=spf1", ...terms].join(" "));
      const records = texts.map(parseSpf);
      const made = [
        merged(texts),
        ...records.flatMap((record) => [
          withAllLast(record),
          withAll(record, "~"),
          withoutTerms(record, new Set(record.terms.slice(0, 2))),
        ]),
      ];
      for (const text of made) if (text !== null) expect(parseSpf(text).problems).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
