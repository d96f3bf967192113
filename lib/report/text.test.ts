import { expect, test } from "vitest";
import type { Report } from "./schema.ts";
import { reportText } from "./text.ts";

const report: Report = {
  format: 1,
  lookup: "mx",
  title: "Mail servers",
  input: { target: "xn--wgv71a119e.test" },
  unicode: "日本語.test",
  network: "demo",
  startedAt: "2026-11-24T04:00:00.000Z",
  columns: [
    { key: "preference", label: "Preference", kind: "number" },
    { key: "host", label: "Host", kind: "host" },
  ],
  rows: [{ id: "1", order: [1], state: "done", cells: { preference: 10, host: "mx\u001b[31m.test" } }],
  findings: [
    { id: "mx/fine", outcome: "pass", severity: "error", title: "Fine", params: {}, evidence: [], references: [] },
    {
      id: "mx/bad",
      outcome: "fail",
      severity: "error",
      title: "Bad",
      detail: "Because.",
      params: {},
      evidence: [{ source: "MX x.test", text: "0 .\r\nX-Injected: yes", note: "not alone" }],
      references: [{ id: "RFC 7505 §3", title: "", url: "https://www.rfc-editor.org/rfc/rfc7505.html" }],
      fix: "Remove it. Publish:\nx.test. IN MX 10 mx.test.",
    },
  ],
  durationMs: 12,
  verdict: "fail",
  headline: "One server.",
  measures: [{ key: "servers", label: "Servers", value: 1, limit: 20 }],
  resolvers: ["127.0.0.1:53"],
  trace: [
    {
      kind: "dns",
      id: 1,
      question: { name: "x.test", type: "MX" },
      status: "ok",
      server: "127.0.0.1:53",
      protocol: "udp",
      milliseconds: 3,
      startedAt: "2026-11-24T04:00:00.000Z",
      cachedFor: null,
      flags: ["qr"],
      lines: ["x.test. 60 IN MX 0 ."],
    },
  ],
};

test("the text has the verdict first, failures before passes, and nothing that a terminal would obey", () => {
  expect(reportText(report)).toBe(`Mail servers: 日本語.test (xn--wgv71a119e.test)
One server.
Servers: 1 of 20

Checked 2026-11-24T04:00:00.000Z in 12 ms by 127.0.0.1:53, in the demo network

[Fail] Bad (mx/bad)
  Because.
  MX x.test: 0 .\\u{d}\\u{a}X-Injected: yes (not alone)
  To do: Remove it. Publish:
  x.test. IN MX 10 mx.test.
  See RFC 7505 §3

[Pass] Fine (mx/fine)

Preference  Host
10          mx\\u{1b}[31m.test

;; x.test. MX: ok, 127.0.0.1:53 over udp, 3 ms
x.test. 60 IN MX 0 .
`);
});
