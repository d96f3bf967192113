import { expect, test } from "vitest";
import { cellsOf, reportOn } from "#lib/lookups/txt-records/testing/report-on.ts";
import { type Entries, tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import { tlsRpt } from "./index.ts";

const on = (texts: string[], more: Readonly<Record<string, Entries>> = {}, silent: readonly string[] = []) =>
  reportOn(
    tlsRpt,
    "example.test",
    tableResolver({ "_smtp._tls.example.test": { TXT: texts }, ...more }, (name) => silent.includes(name)),
  );

test("rows tell the record, its fields and its destinations", async () => {
  const report = await on(["v=TLSRPTv1; rua=mailto:a@example.test,https://b.test/x,tls@c.test; foo=1"], {
    "example.test": { A: ["192.0.2.1"] },
    "b.test": { AAAA: ["2001:db8::1"] },
  });
  expect(cellsOf(report, "record", "name", "state", "ttl")).toEqual([["_smtp._tls.example.test", "found", 300]]);
  expect(cellsOf(report, "field", "name", "state")).toEqual([
    ["v", "given"],
    ["rua", "given"],
    ["foo", "unknown field"],
  ]);
  expect(cellsOf(report, "report", "name", "state", "meaning")).toEqual([
    ["example.test", "reachable", "Reports go by mail, to the host's own address: it has no MX record."],
    ["b.test", "reachable", "Reports are posted by HTTPS."],
    ["", "not valid", "No destination: “tls@c.test” is no URI: an address is written with mailto: before it."],
  ]);
});

test.each<[string[], readonly string[], string]>([
  [["v=TLSRPTv1; rua=mailto:a@example.test"], [], "example.test asks senders for reports on TLS, at 1 destination."],
  [["v=TLSRPTv1;"], [], "example.test asks senders for reports on TLS, and names no destination that can be used."],
  [["v=TLSRPTv1; rua=x", "v=TLSRPTv1; rua=y"], [], "example.test has 2 TLS reporting policies: senders use none of them."],
  [["v=TLSRPTv1"], [], "example.test has a TLS reporting policy that senders ignore."],
  [["v=spf1 -all"], [], "example.test does not ask for reports on TLS."],
  [[], ["_smtp._tls.example.test"], "Whether example.test asks for reports on TLS could not be found out: no server answered in time."],
])("%j", async (texts, silent, headline) => {
  expect((await on(texts, {}, silent)).headline).toBe(headline);
});

test("a hostile record makes a bounded report with few questions", async () => {
  const uris = Array.from({ length: 2000 }, (_, i) => `mailto:a@h${i}.test`).join(",");
  const resolver = tableResolver({ "_smtp._tls.example.test": { TXT: [`v=TLSRPTv1; rua=${uris}; ${"x=1;".repeat(5000)}`] } });
  const report = await reportOn(tlsRpt, "example.test", resolver);
  expect(report.rows.length).toBeLessThan(80);
  expect(resolver.asked.length).toBeLessThan(50);
});
