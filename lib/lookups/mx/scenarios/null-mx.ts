import type { Scenario } from "#lib/engine/scenario.ts";
import { goodPair } from "./zone-lines.ts";

/** RFC 7505: a domain that accepts no mail. */
export const nullMxScenarios: readonly Scenario[] = [
  {
    id: "null-mx",
    title: "A null MX alone: the domain says that it accepts no mail",
    input: { target: "null.mx.test" },
    zones: ["null.mx.test"],
    records: "null.mx.test. 3600 IN MX 0 .",
    expect: { verdict: "pass", findings: {}, passes: ["mx/null-mx-beside-others", "mx/null-mx-preference", "mx/domain-does-not-exist"] },
  },
  {
    id: "null-mx-with-address",
    title: "A null MX counts, whatever address the domain has",
    input: { target: "null-www.mx.test" },
    zones: ["null-www.mx.test"],
    records: `
      null-www.mx.test. 3600 IN MX 0 .
      null-www.mx.test. 3600 IN A  198.51.100.6
    `,
    expect: { verdict: "pass", findings: {}, passes: ["mx/null-mx-beside-others"] },
  },
  {
    id: "null-mx-beside-others",
    title: "A null MX beside two servers: senders do not agree what it means",
    input: { target: "null-beside.mx.test" },
    zones: ["null-beside.mx.test"],
    records: `
      null-beside.mx.test. 3600 IN MX 0 .
      ${goodPair("null-beside.mx.test", 7)}
    `,
    expect: { verdict: "fail", findings: { "mx/null-mx-beside-others": "fail" }, passes: ["mx/null-mx-preference"] },
  },
  {
    id: "null-mx-preference",
    title: "A null MX with preference 10",
    input: { target: "null10.mx.test" },
    zones: ["null10.mx.test"],
    records: "null10.mx.test. 3600 IN MX 10 .",
    expect: { verdict: "warn", findings: { "mx/null-mx-preference": "fail" }, passes: ["mx/null-mx-beside-others"] },
  },
];
