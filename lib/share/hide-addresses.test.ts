import { describe, expect, test } from "vitest";
import { sampleReport } from "#components/domain/testing/sample-report.ts";
import type { SuiteReport } from "#lib/report/suite.ts";
import { addressHider } from "./hide-addresses.ts";

/** What becomes of a text that stands somewhere in a report. */
function hidden(...texts: string[]): string[] {
  const report = sampleReport({ evidence: texts.map((text) => ({ source: "TXT a.test", text })) });
  for (const part of report.reports) part.rows = [];
  return addressHider()(report).reports[0]?.findings[0]?.evidence.map(({ text }) => text) ?? [];
}

describe("no address is left, however it is written", () => {
  test.each([
    ["192.0.2.1", "[IPv4 #1]"],
    ["192.0.2.1:53", "[IPv4 #1]:53"],
    ["v=spf1 ip4:192.0.2.0/24 ip4:198.51.100.7 -all", "v=spf1 ip4:[IPv4 #1]/24 ip4:[IPv4 #2] -all"],
    ["v=spf1 ip6:2001:db8::/32 ~all", "v=spf1 ip6:[IPv6 #1]/32 ~all"],
    ["v=spf1 IP6:2001:DB8:0:0:0:0:0:1 ~all", "v=spf1 IP6:[IPv6 #1] ~all"],
    ["[2001:db8::53]:53", "[[IPv6 #1]]:53"],
    ["::1 and ::", "[IPv6 #1] and [IPv6 #2]"],
    ["::ffff:192.0.2.1", "[IPv6 #1]"],
    ["mx/2001:db8::1", "mx/[IPv6 #1]"],
    ["from 2001:db8::1: refused", "from [IPv6 #1]: refused"],
    ["MX:2001:db8::1", "MX:[IPv6 #1]"],
    ["1.2.0.192.zen.example.test", "[IPv4 #1].zen.example.test"],
    ["1.2.0.192.in-addr.arpa", "[IPv4 #1].in-addr.arpa"],
    ["2.0.192.in-addr.arpa", "[IPv4 #1].in-addr.arpa"],
    ["8.b.d.0.1.0.0.2.ip6.arpa", "[IPv6 #1].ip6.arpa"],
    ["ec2-192-0-2-1.compute.example.test", "ec[IPv4 #1].compute.example.test"],
    ["host_192_0_2_1.example.test", "host_[IPv4 #1].example.test"],
    ["192.000.002.001", "[IPv4 #1]"],
    ["a.test. 300 IN A 192.0.2.1", "a.test. 300 IN A [IPv4 #1]"],
    ["192.0.2.1-192.0.2.9", "[IPv4 #1]-[IPv4 #2]"],
    ["(192.0.2.1)", "([IPv4 #1])"],
    ["https://lists.example.test/remove?ip=192.0.2.1", ""],
  ])("%s", (text, expected) => expect(hidden(text)).toEqual([expected]));

  test("forms that only the address itself gives away", () => {
    expect(hidden("192.0.2.1", "host-c0000201.example.test", "C0000201", "c00002019")).toEqual([
      "[IPv4 #1]",
      "host-[IPv4 #1].example.test",
      "[IPv4 #1]",
      "c00002019",
    ]);
    expect(hidden("2001:db8::1", "2001-db8-0-0-0-0-0-1.example.test", "20010db8000000000000000000000001")).toEqual([
      "[IPv6 #1]",
      "[IPv6 #1].example.test",
      "[IPv6 #1]",
    ]);
  });

  test("one address has one number, forwards and backwards, in every place", () => {
    const reversed = `${"1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2"}.ip6.arpa`;
    expect(hidden("198.51.100.1 192.0.2.1", "1.2.0.192.zen.example.test", "192.0.2.1", "2001:db8::1", reversed)).toEqual([
      "[IPv4 #1] [IPv4 #2]",
      "[IPv4 #2].zen.example.test",
      "[IPv4 #2]",
      "[IPv6 #1]",
      "[IPv6 #1].ip6.arpa",
    ]);
  });
});

test("what is no address stays", () => {
  const texts = [
    "gmail.com",
    "RFC 5321 §4.5.3.1.9",
    "NIST SP 800-63B §3.1.1.2",
    "2026-11-24T12:34:56.789Z",
    "TLS 1.3, 12:34:56",
    "std::vector",
    "AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01",
    "v=DMARC1; p=none; rua=mailto:a@a.test",
    "",
  ];
  expect(hidden(...texts)).toEqual(texts);
});

test("rules keep their sections; the octets of a message and what the store said are left out", () => {
  const report: SuiteReport = { ...sampleReport({}), kept: { kept: false, reason: "192.0.2.1" } };
  const [part] = report.reports;
  if (!part) throw new Error("no part");
  const exchange = { kind: "dns", id: 1, server: "192.0.2.53:53", milliseconds: 1, startedAt: "2026-11-24T12:00:00.000Z" } as const;
  const question = { name: "1.2.0.192.in-addr.arpa", type: "PTR" };
  part.trace = [
    { ...exchange, question, status: "ok", protocol: "udp", cachedFor: null, flags: [], lines: ["192.0.2.1"], raw: "wAACAQ==" },
  ];
  const safe = addressHider()(report);
  expect(JSON.stringify(safe)).not.toMatch(/192|wAACAQ/);
  expect(safe.reports[0]?.findings[0]?.references).toEqual(part.findings[0]?.references);
  expect(safe.startedAt).toBe(report.startedAt);
  expect(safe).not.toHaveProperty("kept");
});
