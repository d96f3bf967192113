import { expect, test } from "vitest";
import { isSpf, parseSpf } from "./parse.ts";
import type { ProblemCode } from "./record.ts";

test("the version is exactly v=spf1, in any case, then a space or the end (RFC 7208 §4.5)", () => {
  for (const text of ["v=spf1", "v=spf1 -all", "V=SPF1 mx", "v=spf1  "]) expect(isSpf(text), text).toBe(true);
  for (const text of ["v=spf10", "v=spf1mx", " v=spf1", "v=spf1\tmx", "v=spf2.0/pra", ""]) expect(isSpf(text), text).toBe(false);
});

test.each([
  "v=spf1",
  "v=spf1 ",
  "v=spf1 a  -all ",
  "v=spf1 +A ?MX ~Include:a.test -ALL",
  "v=spf1 a/24 a//64 a/24//64 a:b.test/24//64 mx:b.test/0//0",
  "v=spf1 a:foo:bar/baz.example.com",
  "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 ip6:::ffff:192.0.2.1/96",
  "v=spf1 exists:%{i}._spf.%{d2} a:%{d} include:%{ir}.%{v}.%{d}.spf.test",
  "v=spf1 a:macro%%percent%_%_space%-url-space.example.com -all",
  "v=spf1 moo.cow-far_out=man:dog/cat ip4:192.0.2.1 -all",
  "v=spf1 ptr ptr:b.test redirect=_spf.b.test exp=why.b.test.",
  "v=spf1 a:foo.example.xn--zckzah -all",
  "v=spf1 redirect=%{d}.d.spf.example.com.",
  "v=spf1 default=+",
])("%s is valid", (text) => {
  expect(parseSpf(text).problems).toEqual([]);
});

const faults: [text: string, code: ProblemCode, marked: string][] = [
  ["v=spf1 ip4:192.0.2.1 -all moo", "mechanism-unknown", "moo"],
  ["v=spf1 -all.", "mechanism-unknown", "-all."],
  ["v=spf1 -all:foobar", "argument-unwanted", ":foobar"],
  ["v=spf1 -all/8", "prefix-unwanted", "/8"],
  ["v=spf1 ptr/0 -all", "prefix-unwanted", "/0"],
  ["v=spf1 ptr:", "argument-missing", "ptr:"],
  ["v=spf1 include +all", "argument-missing", "include"],
  ["v=spf1 include: -all", "argument-missing", "include:"],
  ["v=spf1 include:ip5.example.com/24 -all", "prefix-unwanted", "/24"],
  ["v=spf1 exists", "argument-missing", "exists"],
  ["v=spf1 exists:mail.example.com/24", "prefix-unwanted", "/24"],
  ["v=spf1 a:", "argument-missing", "a:"],
  ["v=spf1 mx:/24", "argument-missing", "mx:/24"],
  ["v=spf1 a/33 -all", "prefix-range", "33"],
  ["v=spf1 a//129 -all", "prefix-range", "129"],
  ["v=spf1 a/24/64 -all", "prefix-malformed", "/24/64"],
  ["v=spf1 a/ -all", "prefix-malformed", "/"],
  ["v=spf1 a:b.test/024 -all", "prefix-malformed", "024"],
  ["v=spf1 ip4:1.2.3.4/032 -all", "prefix-malformed", "032"],
  ["v=spf1 ip4:1.2.3.4/33 -all", "prefix-range", "33"],
  ["v=spf1 ip4:1.2.3.4//32", "prefix-malformed", "/32"],
  ["v=spf1 ip4", "argument-missing", "ip4"],
  ["v=spf1 ip4:1.2.3.4:8080", "network-malformed", "1.2.3.4:8080"],
  ["v=spf1 ip4:1.2.3", "network-malformed", "1.2.3"],
  ["v=spf1 ip4:2001:db8::1", "network-other-family", "2001:db8::1"],
  ["v=spf1 ip6:192.0.2.1", "network-other-family", "192.0.2.1"],
  ["v=spf1 ip6:::1.1.1.1/129", "prefix-range", "129"],
  ["v=spf1 ip6::CAFE::BABE", "network-malformed", ":CAFE::BABE"],
  ["v=spf1 a:foo-bar -all", "domain-single-label", "foo-bar"],
  ["v=spf1 a:museum.", "domain-single-label", "museum."],
  ["v=spf1 a:111.222.33.44", "domain-is-address", "111.222.33.44"],
  ["v=spf1 a:abc.123", "domain-top-label", "123"],
  ["v=spf1 a:example.-com", "domain-top-label", "-com"],
  ["v=spf1 a:example.com:8080", "domain-top-label", "com:8080"],
  ["v=spf1 a:%{d}com", "domain-top-label", "com"],
  ["v=spf1 redirect:t2.example.com", "modifier-name", "redirect:t2.example.com"],
  ["v=spf1 -redirect=t2.example.com", "modifier-qualified", "-redirect=t2.example.com"],
  ["v=spf1 1up=foo", "modifier-name", "1up=foo"],
  ["v=spf1 =all", "modifier-name", "=all"],
  ["v=spf1 moo.cow/far_out=man:dog/cat", "mechanism-unknown", "moo.cow/far_out=man:dog/cat"],
  ["v=spf1 redirect= ?all", "argument-missing", "redirect="],
  ["v=spf1 exp=-all", "domain-single-label", "-all"],
  ["v=spf1 exp=a.test -all exp=b.test", "modifier-repeated", "exp=b.test"],
  ["v=spf1 -all foo=%abc", "macro-percent", "%"],
  ["v=spf1 -exists:%(ir).sbl.example.com ?all", "macro-percent", "%"],
  ["v=spf1 a:%{a}.example.com -all", "macro-letter", "%{a}"],
  ["v=spf1 -all exp=%{r}.example.com", "macro-letter-explanation", "%{r}"],
  ["v=spf1 a:%{d0}.example.com", "macro-digits", "%{d0}"],
  ["v=spf1 a:%{d:}.example.com", "macro-delimiter", "%{d:}"],
  ["v=spf1 a:%{d.example.com", "macro-open", "%{d.example.com"],
  ["v=spf1 a:b.test\rptr -all", "control-character", "\r"],
  ["v=spf1 a:foo.example.com\0", "control-character", "\0"],
  ["v=spf1 a:\xef\xbb\xbfgarbage.example.net -all", "non-ascii", "\xef\xbb\xbf"],
];
test.each(faults)("%j breaks the grammar: %s", (text, code, marked) => {
  const { problems } = parseSpf(text);
  expect(problems.map((problem) => [problem.code, text.slice(problem.start, problem.end)])).toEqual([[code, marked]]);
});

test("every problem of a record is found, in order", () => {
  const { problems, terms } = parseSpf("v=spf1 ip4:1.2.3 mx moo include -all");
  expect(problems.map(({ code }) => code)).toEqual(["network-malformed", "mechanism-unknown", "argument-missing"]);
  expect(terms.map(({ name }) => name)).toEqual(["mx", "all"]);
});
