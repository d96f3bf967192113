import { expect, test } from "vitest";
import { parseZone } from "./zone-file.ts";

const one = (line: string) => parseZone(line, "test")[0];
const octets = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

test.each([
  ["A", "192.0.2.1", { address: "192.0.2.1" }],
  ["AAAA", "2001:DB8:0::1", { address: "2001:db8::1" }],
  ["MX", "10 MX1.example.test.", { preference: 10, exchange: "mx1.example.test" }],
  ["MX", "0 .", { preference: 0, exchange: "" }],
  ["CNAME", "other.test.", { target: "other.test" }],
  ["NS", "ns.test.", { target: "ns.test" }],
  ["PTR", "host.test.", { target: "host.test" }],
  ["SRV", "0 5 587 mail.test.", { priority: 0, weight: 5, port: 587, target: "mail.test" }],
  ["CAA", '0 issue "ca.test"', { flags: 0, tag: "issue", value: octets("ca.test") }],
  ["TLSA", "3 1 1 00ff 10", { usage: 3, selector: 1, matchingType: 1, data: Uint8Array.of(0, 255, 16) }],
  ["DS", "1 13 2 abcd", { keyTag: 1, algorithm: 13, digestType: 2, digest: Uint8Array.of(0xab, 0xcd) }],
  [
    "SOA",
    "ns.test. root.test. 1 2 3 4 5",
    { mname: "ns.test", rname: "root.test", serial: 1, refresh: 2, retry: 3, expire: 4, minimum: 5 },
  ],
  ["TYPE65280", "\\# 3 01 02ff", { rdata: Uint8Array.of(1, 2, 255) }],
])("reads %s %s", (type, data, expected) => {
  expect(one(`Name.TEST. 300 IN ${type} ${data}`)).toEqual({ name: "name.test", type, ttl: 300, data: expected });
});

test.each([
  ['"one" "two;three"', ["one", "two;three"]],
  ["bare word", ["bare", "word"]],
  ['"a \\"quoted\\" word" ; comment', ['a "quoted" word']],
  ['"\\000\\255\\\\"', ["\x00\xff\\"]],
  ['""', [""]],
  ['"é"', ["\xc3\xa9"]],
  ['"joined""strings"', ["joined", "strings"]],
])("reads the strings of TXT %s", (data, expected) => {
  expect(one(`a.test. 1 IN TXT ${data}`)?.data).toEqual({ strings: expected.map(octets) });
});

test("keeps the order, and passes over comments and blank lines", () => {
  const records = parseZone("; first\n\nb.test. 1 IN A 192.0.2.2 ; b\r\n  a.test. 1 IN A 192.0.2.1\n", "test");
  expect(records.map(({ name }) => name)).toEqual(["b.test", "a.test"]);
});

test.each([
  ["relative 1 IN A 192.0.2.1", "must end with a dot"],
  ["a.test. x IN A 192.0.2.1", "the TTL x is no number"],
  ["a.test. 1 CH A 192.0.2.1", "the class is not IN"],
  ["a.test. 1 IN A 192.0.2.256", "is no IPv4 address"],
  ["a.test. 1 IN A 192.0.2.1 more", "more on the line"],
  ["a.test. 1 IN MX 10", "the exchange is missing"],
  ['a.test. 1 IN TXT "open', "a quote is not closed"],
  ['a.test. 1 IN TXT "\\256"', "is no octet"],
  [`a.test. 1 IN TXT ${"x".repeat(256)}`, "more than 255 octets"],
  ["a.test. 1 IN TLSA 3 1 1 abc", "hexadecimal"],
  ["a.test. 1 IN TYPE65280 \\# 2 00", "has 1 octets and not 2"],
  ["a.test. 1 IN constructor x", "cannot be read here"],
])("names the line of %s", (line, problem) => {
  expect(() => parseZone(`; comment\n${line}`, "scenario x")).toThrow(/^scenario x, line 2: /);
  expect(() => parseZone(line, "scenario x")).toThrow(problem);
});
