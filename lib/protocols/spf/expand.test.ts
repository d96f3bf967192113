import fc from "fast-check";
import { expect, test } from "vitest";
import { parseIp } from "#lib/names/ip.ts";
import { expand, type MacroValues } from "./expand.ts";
import { macroValues, senderOf } from "./identity.ts";
import { parseMacroString } from "./macro-string.ts";
import { isCheckable, queryName, targetDomain } from "./query-name.ts";

function valuesOf(ip: string): MacroValues {
  const address = parseIp(ip);
  if (!address) throw new Error(ip);
  return macroValues(address, senderOf("strong-bad@email.example.com", "mail.example.com"), "mail.example.com", "email.example.com");
}

function expanded(text: string, values: MacroValues): string | null {
  const { parts, problems } = parseMacroString(text, 0, true);
  expect(problems).toEqual([]);
  return expand(parts, values);
}

// RFC 7208 §7.4
test.each([
  ["%{s}", "strong-bad@email.example.com"],
  ["%{o}", "email.example.com"],
  ["%{d}", "email.example.com"],
  ["%{d4}", "email.example.com"],
  ["%{d3}", "email.example.com"],
  ["%{d2}", "example.com"],
  ["%{d1}", "com"],
  ["%{dr}", "com.example.email"],
  ["%{d2r}", "example.email"],
  ["%{l}", "strong-bad"],
  ["%{l-}", "strong.bad"],
  ["%{lr}", "strong-bad"],
  ["%{lr-}", "bad.strong"],
  ["%{l1r-}", "strong"],
  ["%{ir}.%{v}._spf.%{d2}", "3.2.0.192.in-addr._spf.example.com"],
  ["%{lr-}.lp._spf.%{d2}", "bad.strong.lp._spf.example.com"],
  ["%{lr-}.lp.%{ir}.%{v}._spf.%{d2}", "bad.strong.lp.3.2.0.192.in-addr._spf.example.com"],
  ["%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}", "3.2.0.192.in-addr.strong.lp._spf.example.com"],
  ["%{d2}.trusted-domains.example.net", "example.com.trusted-domains.example.net"],
])("%s is %s", (macro, value) => {
  expect(expanded(macro, valuesOf("192.0.2.3"))).toBe(value);
});

test("an IPv6 address is 32 dotted nibbles (RFC 7208 §7.4)", () => {
  const nibbles = "1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2";
  expect(expanded("%{ir}.%{v}._spf.%{d2}", valuesOf("2001:db8::cb01"))).toBe(`${nibbles}.ip6._spf.example.com`);
  expect(expanded("%{c}", valuesOf("2001:db8::cb01"))).toBe("2001:db8::cb01");
});

test("an upper-case letter escapes for a URL, all but the unreserved characters (RFC 7208 §7.3)", () => {
  expect(expanded("%{L}", { l: "~jack&jill=up-a_b3.c\xe9" })).toBe("~jack%26jill%3Dup-a_b3.c%E9");
});

test("a letter that is not known makes the whole unknown", () => {
  expect(expanded("%{i}.%{d}", { d: "b.test" })).toBeNull();
});

test("a missing local-part is postmaster, and a null sender is postmaster at HELO (RFC 7208 §2.4, §4.3)", () => {
  expect(senderOf("", "mail.b.test")).toEqual({ local: "postmaster", domain: "mail.b.test" });
  expect(senderOf("@b.test", "mail.b.test")).toEqual({ local: "postmaster", domain: "b.test" });
  expect(senderOf("b.test", "mail.b.test")).toEqual({ local: "postmaster", domain: "b.test" });
  expect(senderOf("a@x@bücher.test", "")).toEqual({ local: "a@x", domain: "xn--bcher-kva.test" });
});

test("names too long lose labels from the left; names that cannot be asked are null (RFC 7208 §7.3, §4.3)", () => {
  const label = "a".repeat(60);
  expect(targetDomain(`${[label, label, label, label, label].join(".")}.`)).toBe([label, label, label, label].join("."));
  expect(targetDomain("a..test")).toBeNull();
  expect(targetDomain(`${"a".repeat(64)}.test`)).toBeNull();
  expect(queryName("Macro Error\\.B.test")).toBe("macro\\032error\\092.b.test");
  expect(["b.test", "test", "[192.0.2.1]", "a..test"].map(isCheckable)).toEqual([true, false, false, false]);
});

test("expansion never throws", () => {
  const token = fc.constantFrom("%{s}", "%{l2r-}", "%{d1}", "%{ir}", "%{H}", "%{p99r.-+,/_=}", "%%", "%_", "%-", "a", ".", "-");
  fc.assert(
    fc.property(fc.array(token), fc.string(), (tokens, value) => {
      const { parts } = parseMacroString(tokens.join(""), 0, false);
      const text = expand(parts, { s: value, l: value, o: value, d: value, i: value, p: value, v: value, h: value });
      expect(typeof text).toBe("string");
      const domain = targetDomain(text ?? "");
      if (domain !== null) expect(domain.length).toBeLessThanOrEqual(253);
    }),
    { numRuns: 2000 },
  );
});
