import { describe, expect, test } from "vitest";
import { encodeMessage } from "#lib/transport/node/message.ts";
import { decodeRecord, response } from "#lib/transport/node/message-testing/message.ts";
import { ascii, hex, join, wireName } from "#lib/transport/node/message-testing/octets.ts";
import { recordText } from "#lib/transport/record-text.ts";

const zeros = (count: number) => "00".repeat(count);
const angle = (degrees: number, minutes: number, seconds: number) => (degrees * 60 + minutes) * 60_000 + Math.round(seconds * 1000);
const u32 = (value: number) => hex(value.toString(16).padStart(8, "0"));
const loganLoc = join(
  hex("00 12 16 13"),
  u32(2 ** 31 + angle(42, 21, 28.764)),
  u32(2 ** 31 - angle(71, 0, 51.617)),
  u32(10_000_000 - 4400),
);
const target = wireName("foo", "example", "com");
const host = wireName("host", "example", "com");
const dsDigest = "2BB183AF5F22588179A53B0A98631FAD1A292118";

// [where it is from, type, octets, the text after the type]
const examples: [string, number, Uint8Array, string][] = [
  ["RFC 1035 §3.4.1", 1, hex("0a 00 00 34"), "10.0.0.52"],
  ["RFC 3596 §2.2", 28, hex(`20010db8${zeros(11)}01`), "2001:db8::1"],
  ["RFC 1035 §3.3.9", 15, join([0, 10], wireName("mail", "example", "net")), "10 mail.example.net."],
  ["RFC 7505 §3", 15, hex("0000 00"), "0 ."],
  ["RFC 1876 §3", 29, loganLoc, "42 21 28.764 N 71 0 51.617 W -44.00m 1m 10000m 10m"],
  ["RFC 2782", 33, join(hex("0000 0001 0009"), host), "0 1 9 host.example.com."],
  [
    "RFC 3403 §6.2",
    35,
    join(hex("0064 000a 00 00 20"), ascii("!^urn:cid:.+@([^\\.]+\\.)(.*)$!\\2!"), hex("00")),
    '100 10 "" "" "!^urn:cid:.+@([^\\\\.]+\\\\.)(.*)$!\\\\2!" .',
  ],
  ["RFC 4034 §5.4", 43, join(hex("ec45 05 01"), hex(dsDigest)), `60485 5 1 ${dsDigest}`],
  ["RFC 4255 §3.2", 44, hex("02 01 123456789abcdef67890123456789abcdef67890"), "2 1 123456789ABCDEF67890123456789ABCDEF67890"],
  [
    "RFC 4034 §3.3",
    46,
    join(hex("0001 05 03 00015180 3e7c9dd7 3e5510d7 0a52"), wireName("example", "com"), hex("a09075")),
    "A 5 3 86400 20030322173103 20030220173103 2642 example.com. oJB1",
  ],
  ["RFC 4034 §4.3", 47, join(host, hex(`0006 400100000003 041b ${zeros(26)} 20`)), "host.example.com. A MX RRSIG NSEC TYPE1234"],
  ["RFC 4034 §2.3", 48, hex("0100 03 05 010303"), "256 3 5 AQMD"],
  ["RFC 5155 appendix A", 50, hex("01 01 000c 04 aabbccdd 03 666f6f 0006 4001 0000 0003"), "1 1 12 AABBCCDD CPNMU A MX RRSIG NSEC"],
  ["RFC 9276 §3.1", 51, hex("01 00 0000 00"), "1 0 0 -"],
  ["RFC 6698 §2.3", 52, hex("00 00 01 d2abde240d7cd3ee"), "0 0 1 D2ABDE240D7CD3EE"],
  ["RFC 8078 §4", 59, hex("0000 00 00 00"), "0 0 0 00"],
  ["RFC 7208 §3.1", 99, ascii("\x0bv=spf1 -all"), '"v=spf1 -all"'],
  ["RFC 7553 §4.6", 256, join(hex("000a 0001"), ascii("ftp://ftp1.example.com/public")), '10 1 "ftp://ftp1.example.com/public"'],
  ["RFC 8659 §4.2", 257, join(hex("00 05"), ascii("issueca1.example.net")), '0 issue "ca1.example.net"'],
  ["RFC 4398 §2", 37, hex("0001 0000 00 00 01"), "PKIX 0 0 AAE="],
  ["RFC 3597 §5", 731, hex("abcdef012345"), "\\# 6 ABCDEF012345"],
  ["RFC 3597 §5, empty", 731, hex(""), "\\# 0"],
  ["RFC 9460 appendix D.1", 65, join(hex("0000"), target), "0 foo.example.com."],
  ["RFC 9460 appendix D.2, figure 3", 64, hex("0001 00"), "1 ."],
  ["RFC 9460 figure 4", 64, join(hex("0010"), target, hex("0003 0002 0035")), "16 foo.example.com. port=53"],
  ["RFC 9460 figure 5", 64, join(hex("0001"), target, hex("029b 0005"), ascii("hello")), '1 foo.example.com. key667="hello"'],
  [
    "RFC 9460 figure 6",
    64,
    join(hex("0001"), target, hex("029b 0009"), ascii("hello\xd2qoo")),
    '1 foo.example.com. key667="hello\\210qoo"',
  ],
  [
    "RFC 9460 figure 7",
    64,
    join(hex("0001"), target, hex(`0006 0020 20010db8 ${zeros(11)}01 20010db8 ${zeros(8)} 0053 0001`)),
    "1 foo.example.com. ipv6hint=2001:db8::1,2001:db8::53:1",
  ],
  [
    "RFC 9460 figure 9",
    64,
    join(hex("0010"), target, hex("0000 0004 0001 0004 0001 0009 02 6832 05 68332d3139 0004 0004 c0000201")),
    '16 foo.example.com. mandatory=alpn,ipv4hint alpn="h2,h3-19" ipv4hint=192.0.2.1',
  ],
  [
    "RFC 9460 figure 10",
    64,
    join(hex("0010"), target, hex("0001 000c 08"), ascii("f\\oo,bar"), hex("02 6832")),
    '16 foo.example.com. alpn="f\\\\\\\\oo\\\\,bar,h2"',
  ],
];

describe("read, printed and written", () => {
  test.each(examples)("%s, type %i", (_, type, octets, text) => {
    const record = decodeRecord(type, octets);
    expect(recordText(record)).toBe(`example.com. 300 IN ${record.type} ${text}`);
    const whole = encodeMessage(response({ answers: [record] }));
    expect(whole.slice(whole.length - octets.length)).toEqual(octets);
  });
});
