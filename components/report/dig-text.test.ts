import { expect, test } from "vitest";
import type { DnsExchange } from "#lib/report/schema.ts";
import { digText } from "./dig-text.ts";

const exchange: DnsExchange = {
  kind: "dns",
  id: 1,
  question: { name: "example.test", type: "MX" },
  status: "ok",
  server: "192.0.2.53:53",
  protocol: "udp",
  milliseconds: 12.34,
  startedAt: "2026-11-24T00:00:00.000Z",
  cachedFor: null,
  flags: ["qr", "rd", "ra"],
  lines: ["example.test. 300 IN MX 10 mail.example.test."],
};

test("prints question, status, flags, answer and source", () => {
  expect(digText(exchange).split("\n")).toEqual([
    "; example.test. IN MX",
    ";; status: NOERROR; flags: qr rd ra",
    "example.test. 300 IN MX 10 mail.example.test.",
    ";; 192.0.2.53:53 · udp · 12 ms",
  ]);
});

test("tells the age of a cached answer and the note of a failed one", () => {
  expect(digText({ ...exchange, cachedFor: 34 })).toContain("cached 34 s ago");
  const failed = digText({ ...exchange, status: "timeout", server: null, protocol: null, flags: [], lines: [], note: "no answer in 5 s" });
  expect(failed.split("\n")).toEqual(["; example.test. IN MX", ";; status: timeout", ";; no answer in 5 s", ";; no server · 12 ms"]);
});

test("the root is one dot", () => {
  expect(digText({ ...exchange, question: { name: "", type: "NS" } })).toContain("; . IN NS");
});

test("tells whose server was asked on the way from the root, and what it said", () => {
  const referral = {
    ...exchange,
    status: "referral",
    hop: { zone: ".", host: "a.root-servers.net", said: "referral", to: "test" },
  } as const;
  expect(digText(referral)).toContain(";; For the root, a.root-servers.net refers to the servers of test\n");
  const lame = { zone: "example.test", host: "ns1.example.test", said: "lame" } as const;
  expect(digText({ ...exchange, hop: lame })).toContain(";; For example.test, ns1.example.test does not answer, though it should\n");
});
