import type { Finding } from "#lib/report/schema.ts";
import type { SuiteReport } from "#lib/report/suite.ts";

/** A report of one lookup with two findings, the first of which is as wanted. */
export function sampleReport(more: Partial<Finding>): SuiteReport {
  const findings: Finding[] = [
    {
      id: "mx/sample",
      outcome: "fail",
      severity: "error",
      title: "Something is amiss",
      params: {},
      evidence: [],
      references: [
        { id: "RFC 5321 §5.1", title: "Simple Mail Transfer Protocol", url: "https://www.rfc-editor.org/rfc/rfc5321#section-5.1" },
      ],
      fix: "Publish\na.test. 3600 IN MX 10 mx.a.test.",
      ...more,
    },
    { id: "mx/other", outcome: "pass", severity: "notice", title: "All is well", params: {}, evidence: [], references: [] },
  ];
  const start = {
    format: 1,
    input: { target: "a.test" },
    unicode: "a.test",
    network: "demo",
    startedAt: "2026-11-24T12:00:00.000Z",
  } as const;
  return {
    ...start,
    suite: "domain",
    title: "Domain report",
    groups: [{ title: "Mail routing", lookups: [{ id: "mx", title: "Mail servers" }] }],
    leftOut: [],
    intent: {
      kind: "unsaid",
      receives: "yes",
      sends: "unsaid",
      policy: "absent",
      gateways: [],
      sentence: "It is not said.",
      reasons: ["It receives mail."],
    },
    reports: [
      {
        ...start,
        lookup: "mx",
        title: "Mail servers",
        columns: [],
        rows: [
          {
            id: "1",
            order: [1],
            state: "done",
            cells: {
              ...{ preference: 10, host: "mx_1.a.test", address: "192.0.2.1", ttl: 300, addressStatus: "ok" },
              ...{ ptr: null, ptrStatus: "unknown" },
            },
          },
        ],
        findings,
        durationMs: 1,
        verdict: "fail",
        headline: "a.test receives mail at one server.",
        measures: [],
        resolvers: [],
        trace: [],
      },
    ],
    durationMs: 1,
    verdict: "fail",
    headline: "a.test: 1 to fix, 1 passed.",
    counts: { fail: 1, warning: 0, unknown: 0, info: 0, pass: 1, skip: 0 },
    fixFirst: [{ lookup: "mx", id: "mx/sample", severity: "error", title: findings[0]?.title ?? "", also: [] }],
    questions: { asked: 1, most: 1500 },
  };
}
