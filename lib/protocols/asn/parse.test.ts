import fc from "fast-check";
import { expect, test } from "vitest";
import { parseOrigin, parseSystemName } from "./parse.ts";

test.each([
  [
    "64496 | 192.0.2.0/24 | ZZ | iana | 2010-01-01",
    { systems: [64496], prefix: "192.0.2.0/24", country: "ZZ", registry: "iana", allocated: "2010-01-01" },
  ],
  [
    "64496 64497 | 2001:db8::/32 | | other | ",
    { systems: [64496, 64497], prefix: "2001:db8::/32", country: null, registry: "other", allocated: null },
  ],
  ["64496 | 192.0.2.0/24", { systems: [64496], prefix: "192.0.2.0/24", country: null, registry: null, allocated: null }],
])("%s", (text, origin) => expect(parseOrigin(text)).toEqual(origin));

test.each(["", "NA | 192.0.2.0/24 | ZZ", "64496", "64496 | nowhere | ZZ", "5000000000 | 192.0.2.0/24", "1 | 192.0.2.0/24 | a | b | c | d"])(
  "%j is no origin",
  (text) => expect(parseOrigin(text)).toBeNull(),
);

test("the name of a system is the last field, with the bars it holds", () => {
  expect(parseSystemName("64496 | ZZ | iana | 2010-01-01 | EXAMPLE - Example Networks, ZZ")).toBe("EXAMPLE - Example Networks, ZZ");
  expect(parseSystemName("64496 | ZZ | iana | 2010-01-01 | A | B")).toBe("A | B");
  expect(parseSystemName("nothing here")).toBeNull();
  expect(parseSystemName("")).toBeNull();
});

test("no text throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const origin = parseOrigin(text);
      if (origin) expect(origin.systems.length).toBeGreaterThan(0);
      expect(() => parseSystemName(text)).not.toThrow();
    }),
  );
});
