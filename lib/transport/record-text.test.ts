import { describe, expect, test } from "vitest";
import { base32hex } from "./record-text/octets.ts";
import { recordText } from "./record-text.ts";
import type { ResourceRecord } from "./types.ts";

const octets = (text: string) => new TextEncoder().encode(text);
const head = { name: "example.test", ttl: 300 };
const service = (key: number, ...value: number[]): ResourceRecord => ({
  ...head,
  type: "HTTPS",
  data: { priority: 1, target: "", params: [{ key, value: Uint8Array.from(value) }] },
});

test("an MX record as dig prints it", () => {
  expect(recordText({ name: "gmail.com", type: "MX", ttl: 2582, data: { preference: 5, exchange: "gmail-smtp-in.l.google.com" } })).toBe(
    "gmail.com. 2582 IN MX 5 gmail-smtp-in.l.google.com.",
  );
});

test("an SOA record", () => {
  const data = { mname: "ns1.example.test", rname: "a\\.b.example.test", serial: 4294967295, refresh: 2, retry: 3, expire: 4, minimum: 5 };
  expect(recordText({ ...head, type: "SOA", data })).toBe(
    "example.test. 300 IN SOA ns1.example.test. a\\.b.example.test. 4294967295 2 3 4 5",
  );
});

describe("names", () => {
  test.each([
    ["", "."],
    ["_dmarc.example.test", "_dmarc.example.test."],
    ["a\\.b\\\\c", "a\\.b\\\\c."],
    ["\\000\\255", "\\000\\255."],
    ['a"b;c(d)e@f$g', 'a\\"b\\;c\\(d\\)e\\@f\\$g.'],
  ])("%j is %s", (target, text) => expect(recordText({ ...head, type: "NS", data: { target } })).toBe(`example.test. 300 IN NS ${text}`));
});

describe("strings", () => {
  test.each([
    ["several", ["v=spf1 ", "-all"], '"v=spf1 " "-all"'],
    ["an empty one", [""], '""'],
    ["quotes and backslashes", ['a"b\\c'], '"a\\"b\\\\c"'],
    ["control characters", ["a\r\nb\0\u001b\u007f"], '"a\\013\\010b\\000\\027\\127"'],
    ["UTF-8", ["ü"], '"\\195\\188"'],
  ])("%s", (_, strings, text) =>
    expect(recordText({ ...head, type: "TXT", data: { strings: strings.map(octets) } })).toBe(`example.test. 300 IN TXT ${text}`),
  );

  test("a CAA tag that is none is quoted", () => {
    const data = { flags: 128, tag: 'a" b', value: octets("x") };
    expect(recordText({ ...head, type: "CAA", data })).toBe('example.test. 300 IN CAA 128 "a\\" b" "x"');
  });
});

describe("service parameters (RFC 9460)", () => {
  test.each([
    ["no-default-alpn", service(2), "no-default-alpn"],
    ["an unknown key without a value", service(9), "key9"],
    ["ech", service(5, 0xfe, 0x0d), "ech=/g0="],
    ["dohpath", service(7, ...octets("/q{?dns}")), 'dohpath="/q{?dns}"'],
    ["mandatory with an unknown key", service(0, 0, 3, 0, 99), "mandatory=port,key99"],
    ["alpn with a quote", service(1, 2, 0x22, 0x61), 'alpn="\\"a"'],
  ])("%s", (_, record, text) => expect(recordText(record)).toBe(`example.test. 300 IN HTTPS 1 . ${text}`));

  test.each([
    ["an empty mandatory list", service(0), 'key0=""'],
    ["half a key in the mandatory list", service(0, 0, 1, 0), 'key0="\\000\\001\\000"'],
    ["an empty alpn", service(1), 'key1=""'],
    ["an alpn with an empty name", service(1, 0), 'key1="\\000"'],
    ["an alpn past the value", service(1, 5, 0x68), 'key1="\\005h"'],
    ["no-default-alpn with a value", service(2, 1), 'key2="\\001"'],
    ["a port of 3 octets", service(3, 0, 0, 53), 'key3="\\000\\0005"'],
    ["an IPv4 hint of 3 octets", service(4, 192, 0, 2), 'key4="\\192\\000\\002"'],
    ["an empty IPv6 hint", service(6), 'key6=""'],
  ])("%s shows as octets", (_, record, text) => expect(recordText(record)).toBe(`example.test. 300 IN HTTPS 1 . ${text}`));
});

// RFC 4648 §10, without padding
test.each([
  ["", ""],
  ["f", "CO"],
  ["fo", "CPNG"],
  ["foo", "CPNMU"],
  ["foob", "CPNMUOG"],
  ["fooba", "CPNMUOJ1"],
  ["foobar", "CPNMUOJ1E8"],
])("base32hex of %j is %j", (text, expected) => expect(base32hex(octets(text))).toBe(expected));

test("a point south, west and above sea level, with sizes below a metre", () => {
  const data = { version: 0, size: 50, horizontal: 0, vertical: 2_000_000_000, latitude: -3_600_001, longitude: -59_999, altitude: 1234 };
  expect(recordText({ ...head, type: "LOC", data })).toBe("example.test. 300 IN LOC 1 0 0.001 S 0 0 59.999 W 12.34m 0.50m 0m 20000000m");
});

// As dig of BIND 9.18 prints them
test.each([
  [1, 0, "PKIX 0 0 AAECAw=="],
  [254, 13, "OID 0 ECDSAP256SHA256 AAECAw=="],
  [65_280, 255, "65280 0 255 AAECAw=="],
])("a certificate of type %i with algorithm %i", (certificateType, algorithm, text) => {
  const data = { certificateType, keyTag: 0, algorithm, certificate: Uint8Array.of(0, 1, 2, 3) };
  expect(recordText({ ...head, type: "CERT", data })).toBe(`example.test. 300 IN CERT ${text}`);
});
