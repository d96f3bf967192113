import { describe, expect, test } from "vitest";
import type { DnsExchange } from "#lib/report/schema.ts";
import { visibleBy } from "./visible-by.ts";

const NOON = Date.parse("2026-11-24T12:00:00Z");
const asked = (lines: string[], more: Partial<DnsExchange> = {}): DnsExchange => ({
  kind: "dns",
  id: 3,
  server: "192.0.2.53",
  milliseconds: 1,
  startedAt: "2026-11-24T12:00:00Z",
  question: { name: "a.test", type: "TXT" },
  status: "ok",
  protocol: "udp",
  cachedFor: null,
  flags: [],
  lines,
  ...more,
});
const finding = (fix = "Do\n`v=spf1 -all`") => ({ fix, evidence: [{ source: "a.test TXT", text: "x", exchange: 3 }] });
const seconds = (exchange: DnsExchange, fix?: string) => {
  const seen = visibleBy(finding(fix), [exchange], NOON + 1000);
  return seen && (seen.at.getTime() - NOON) / 1000;
};

describe("when a change is seen", () => {
  test("when the resolver lets go of its answer", () => {
    expect(seconds(asked(['a.test. 300 IN TXT "v=spf1 ?all"']))).toBe(300);
  });

  test("counted from when it was really asked", () => {
    expect(seconds(asked(['a.test. 300 IN TXT "v=spf1 ?all"'], { cachedFor: 100 }))).toBe(200);
    expect(seconds(asked(['a.test. 300 IN TXT "v=spf1 ?all"'], { cachedFor: 400 }))).toBeNull();
  });

  test("of an answer without records, by the SOA record", () => {
    const soa = "a.test. 3600 IN SOA ns.a.test. hostmaster.a.test. 1 7200 900 1209600 60";
    expect(seconds(asked([soa], { status: "nodata" }))).toBe(60);
  });

  test("nothing is said where nothing is known, or nothing is to be published", () => {
    expect(seconds(asked([], { status: "timeout" }))).toBeNull();
    expect(seconds(asked(['a.test. 300 IN TXT "x"']), "Ask your provider.")).toBeNull();
    expect(visibleBy(finding(), [], NOON)).toBeNull();
  });
});
