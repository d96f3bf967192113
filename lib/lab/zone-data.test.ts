import { expect, test } from "vitest";
import { decodeMessage, encodeMessage } from "#lib/transport/node/message.ts";
import { response } from "#lib/transport/node/message-testing/message.ts";
import { recordText } from "#lib/transport/record-text.ts";
import { parseZone } from "./zone-file.ts";

test.each([
  "a.test. 60 IN SRV 10 5 993 imap.a.test.",
  'a.test. 60 IN NAPTR 100 10 "u" "E2U+sip" "!^.*$!sip:info@a.test!" .',
  "a.test. 60 IN URI 10 1 \"https://a.test/'x'\"",
  "a.test. 60 IN LOC 52 22 23.000 N 4 53 32.000 E -2.00m 1m 10000m 10m",
  "a.test. 60 IN LOC 33 51 35.905 S 151 12 40.000 W 24.50m 0.30m 100m 2m",
  "a.test. 60 IN DS 60485 8 2 2BB183AF5F22588179A53B0A98631FAD1A292118",
  "a.test. 60 IN CDS 0 0 0 00",
  "a.test. 60 IN DNSKEY 257 3 15 l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4=",
  "a.test. 60 IN CDNSKEY 0 3 0 AA==",
  "a.test. 60 IN NSEC b.a.test. A MX RRSIG NSEC TYPE65280",
  "a.test. 60 IN NSEC3PARAM 1 0 0 -",
  "a.test. 60 IN NSEC3PARAM 1 0 10 AABBCCDD",
  "a.test. 60 IN RRSIG A 13 2 3600 20261224000000 20261124000000 12345 a.test. l02Woi0iS8Aa25FQkUd9",
  "a.test. 60 IN TLSA 3 1 1 00FF",
  "a.test. 60 IN SMIMEA 3 1 1 00FF",
  "a.test. 60 IN SSHFP 4 2 00FF",
  "a.test. 60 IN CERT 65280 0 0 AAECAw==",
])("%s is read as it is written, and passes over the wire", (line) => {
  const [record] = parseZone(line, "test");
  if (!record) throw new Error("no record");
  expect(recordText(record)).toBe(line);
  expect(decodeMessage(encodeMessage(response({ answers: [record] }))).answers).toEqual([record]);
});

test("service bindings are written with their parameters in order", () => {
  const [record] = parseZone("a.test. 60 IN HTTPS 1 . ipv6hint=2001:db8::1 port=8443 alpn=h2,h3 ipv4hint=192.0.2.1,192.0.2.2", "test");
  if (!record) throw new Error("no record");
  const text = 'a.test. 60 IN HTTPS 1 . alpn="h2,h3" port=8443 ipv4hint=192.0.2.1,192.0.2.2 ipv6hint=2001:db8::1';
  expect(recordText(record)).toBe(text);
  expect(decodeMessage(encodeMessage(response({ answers: [record] }))).answers).toEqual([record]);
});

test.each([
  "a.test. 60 IN LOC 52 22 61 N 4 53 32.000 E 0m 1m 1m 1m",
  "a.test. 60 IN LOC 52 22 0 E 4 53 32.000 E 0m 1m 1m 1m",
  "a.test. 60 IN RRSIG A 13 2 3600 2026 20261124000000 12345 a.test. AAAA",
  "a.test. 60 IN DNSKEY 257 3 15 !!",
  "a.test. 60 IN HTTPS 1 . ech=AAAA",
  "a.test. 60 IN HTTPS 1 . ipv4hint=nowhere",
])("%s is refused", (line) => expect(() => parseZone(line, "test")).toThrow("test, line 1"));
