import type { DnsExchange } from "#lib/report/schema.ts";
import type { SuiteReport } from "#lib/report/suite.ts";

/** A small report of a domain whose TXT records are these: null where nobody answered. */
export function reportOf(domain: string, texts: Record<string, string | null>): SuiteReport {
  const trace = Object.entries(texts).map(
    ([name, text], i): DnsExchange => ({
      ...{ kind: "dns", id: i + 1, server: "192.0.2.53", milliseconds: 1, startedAt: "2026-11-24T12:00:00.000Z" },
      ...{ question: { name, type: "TXT" }, protocol: "udp", cachedFor: null, flags: [] },
      status: text === null ? "timeout" : "ok",
      lines: text === null ? [] : [`${name}. 300 IN TXT "${text}"`],
    }),
  );
  const head = { format: 1, input: { target: domain }, unicode: domain, network: "demo", startedAt: "2026-11-24T12:00:00.000Z" } as const;
  return {
    ...head,
    ...{ suite: "domain", title: "Domain report", leftOut: [], durationMs: 1, verdict: "pass", headline: "", fixFirst: [] },
    groups: [{ title: "Sender authentication", lookups: [{ id: "dmarc", title: "DMARC" }] }],
    intent: { ...{ kind: "unsaid", receives: "unsaid", sends: "unsaid", policy: "absent", gateways: [], sentence: "", reasons: [] } },
    reports: [
      {
        ...head,
        ...{ lookup: "dmarc", title: "DMARC", columns: [], rows: [], findings: [], durationMs: 1, verdict: "pass" },
        headline: "",
        measures: [],
        resolvers: [],
        trace,
      },
    ],
    counts: { fail: 0, warning: 0, unknown: 0, info: 0, pass: 0, skip: 0 },
    questions: { asked: 1, most: 1500 },
  };
}
