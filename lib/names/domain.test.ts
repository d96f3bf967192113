import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHostName, isMultiLabel, isWithin, toAscii, toUnicode } from "./domain.ts";

const ascii = (input: string) => {
  const result = toAscii(input);
  return result.ok ? result.ascii : `refused at ${result.at ?? "?"}: ${result.problem}`;
};

describe("toAscii", () => {
  test.each([
    ["gmail.com", "gmail.com"],
    ["GMail.COM.", "gmail.com"],
    ["ｇｍａｉｌ．ｃｏｍ", "gmail.com"],
    ["日本語。test", "xn--wgv71a119e.test"],
    ["faß.test", "xn--fa-hia.test"], // nontransitional
    ["_dmarc.example.test", "_dmarc.example.test"],
    ["r3---sn-x.example.test", "r3---sn-x.example.test"],
    ["__proto__", "__proto__"],
    ["0x7f.1", "0x7f.1"], // a name, not 127.0.0.1
  ])("%s becomes %s", (input, expected) => expect(ascii(input)).toBe(expected));

  test.each([
    ["", "There is no name"],
    ["a..test", "refused at 2: There is an empty label"],
    [".test", "refused at 0: There is an empty label"],
    ["a b.test", "refused at 1: A space"],
    ["ex%61mple.test", "refused at 2: The character “%”"],
    ["a\u0000.test", "refused at 1: The control character U+0000"],
    [`${"x".repeat(64)}.test`, "refused at 0: A label has 64 octets"],
    [`${"x.".repeat(127)}test`, "The name has 258 octets"],
    ["xn--a.test", "not a valid international domain name"],
    ["⑴.test", "a character that no domain name may hold"],
    ["\u{e0100}", "A label is empty once invisible characters are removed"],
    ["a/b.test", "refused at 1: The character “/”"],
    ["\u00ad.test", "A label is empty once invisible characters are removed"],
  ])("%j is refused", (input, expected) => expect(ascii(input).replace(/^refused at \?: /, "")).toContain(expected));

  test("never throws, and what it gives is stable, plain and within the limits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (input) => {
        const result = toAscii(input);
        if (!result.ok) return;
        expect(result.ascii).toMatch(/^[\x21-\x7e]{1,253}$/);
        expect(ascii(result.ascii)).toBe(result.ascii);
      }),
      { numRuns: 5000 },
    );
  });
});

test.each(["「gmail.com」", "gmail、com.test", "『gmail.com』"])("%s holds a sign of Japanese that no name may hold", (input) => {
  expect(toAscii(input).ok).toBe(false);
});

test("toUnicode gives the form people read, and leaves what does not decode", () => {
  expect(toUnicode("xn--wgv71a119e.test")).toBe("日本語.test");
  expect(toUnicode("xn--a.test")).toBe("xn--a.test");
});

test("host names, mail domains and suffixes", () => {
  expect([isHostName("mx1.example.test"), isHostName("mx_1.example.test"), isHostName("-a.test"), isHostName("192.0.2.1")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([isMultiLabel("example.test"), isMultiLabel("localhost"), isMultiLabel("192.0.2.1")]).toEqual([true, false, false]);
  expect([isWithin("a.example.test", "example.test"), isWithin("badexample.test", "example.test")]).toEqual([true, false]);
});
