import type { Scenario } from "#lib/engine/scenario.ts";
import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";

/** Checks that a domain with a good record passes. */
const GOOD: readonly string[] = [
  "tls-rpt/record-missing",
  "tls-rpt/version-invalid",
  "tls-rpt/multiple-records",
  "tls-rpt/draft-name",
  "tls-rpt/syntax",
  "tls-rpt/destination-missing",
  "tls-rpt/report-address-invalid",
  "tls-rpt/destination-unreachable",
  "tls-rpt/unknown-field",
  "tls-rpt/unanswered-question",
];

/** Uses names under tlsrpt.test. */
export const tlsRptScenarios: readonly Scenario[] = [
  withTexts("good", "Reports by mail and by HTTPS", ["v=TLSRPTv1; rua=mailto:tls@{name},https://reports.{name}/v1/tlsrpt"], {
    more: "reports.{name}. 3600 IN A 192.0.2.70",
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  withTexts(
    "beside",
    "The policy stands beside a TXT record that is something else, in two strings",
    ["v=TLSRPTv1;rua=mailto:tls@{name}", "some-verification=1"],
    {
      expect: { verdict: "pass", findings: {}, passes: GOOD },
    },
  ),
  withTexts("none", "No reports are asked for", [], {
    expect: {
      verdict: "pass",
      findings: { "tls-rpt/record-missing": "fail" },
      passes: ["tls-rpt/version-invalid", "tls-rpt/multiple-records"],
    },
  }),
  withTexts("case", "The version in other capitals: the record is ignored", ["v=TLSRPTV1; rua=mailto:tls@{name}"], {
    expect: { verdict: "fail", findings: { "tls-rpt/version-invalid": "fail" }, passes: ["tls-rpt/multiple-records"] },
  }),
  withTexts("blank", "A blank before the semicolon: the record is ignored", ["v=TLSRPTv1 ; rua=mailto:tls@{name}"], {
    expect: { verdict: "fail", findings: { "tls-rpt/version-invalid": "fail" } },
  }),
  withTexts("multiple", "Two records: senders use neither", ["v=TLSRPTv1; rua=mailto:a@{name}", "v=TLSRPTv1; rua=mailto:b@{name}"], {
    expect: { verdict: "fail", findings: { "tls-rpt/multiple-records": "fail" }, passes: ["tls-rpt/version-invalid"] },
  }),
  withTexts("draft", "The record stands where drafts of the standard had it", [], {
    more: '_smtp-tlsrpt.{name}. 3600 IN TXT "v=TLSRPTv1; rua=mailto:tls@{name}"',
    expect: { verdict: "warn", findings: { "tls-rpt/draft-name": "fail", "tls-rpt/record-missing": "fail" } },
  }),
  withTexts("syntax", "Blanks round an equals sign, and an empty place", ["v=TLSRPTv1;; rua = mailto:tls@{name}"], {
    expect: { verdict: "fail", findings: { "tls-rpt/syntax": "fail" }, passes: goodBut("tls-rpt/syntax") },
  }),
  withTexts("nowhere", "A record that does not say where reports go", ["v=TLSRPTv1;"], {
    expect: { verdict: "fail", findings: { "tls-rpt/destination-missing": "fail" }, passes: ["tls-rpt/syntax", "tls-rpt/record-missing"] },
  }),
  withTexts("address", "An address without mailto:, beside one that works", ["v=TLSRPTv1; rua=tls@{name},mailto:tls@{name}"], {
    expect: { verdict: "fail", findings: { "tls-rpt/report-address-invalid": "fail" }, passes: goodBut("tls-rpt/report-address-invalid") },
  }),
  withTexts("scheme", "Reports are never posted without TLS", ["v=TLSRPTv1; rua=http://{name}/tls"], {
    expect: { verdict: "fail", findings: { "tls-rpt/report-address-invalid": "fail" }, passes: ["tls-rpt/destination-missing"] },
  }),
  withTexts(
    "unreachable",
    "A host that accepts no mail, and one without an address",
    ["v=TLSRPTv1; rua=mailto:tls@mute.{name},https://gone.{name}/"],
    {
      more: "mute.{name}. 3600 IN MX 0 .",
      expect: {
        verdict: "fail",
        findings: { "tls-rpt/destination-unreachable": "fail" },
        passes: goodBut("tls-rpt/destination-unreachable"),
      },
    },
  ),
  withTexts("unknown-field", "A field of DMARC, which means nothing here", ["v=TLSRPTv1; rua=mailto:tls@{name}; pct=100"], {
    expect: { verdict: "pass", findings: { "tls-rpt/unknown-field": "fail" }, passes: goodBut("tls-rpt/unknown-field") },
  }),
  withTexts("silent", "The question for the record has no answer", [], {
    faults: ["_smtp._tls.{name} TXT"],
    expect: {
      verdict: "unknown",
      findings: Object.fromEntries(goodBut("tls-rpt/draft-name").map((id) => [id, "unknown" as const])),
      passes: ["tls-rpt/draft-name"],
    },
  }),
  withTexts("silent-host", "Where the mail of a destination goes has no answer", ["v=TLSRPTv1; rua=mailto:tls@{name}"], {
    faults: ["{name} MX", "_smtp-tlsrpt.{name} TXT"],
    expect: {
      verdict: "unknown",
      findings: {
        "tls-rpt/destination-unreachable": "unknown",
        "tls-rpt/draft-name": "unknown",
        "tls-rpt/unanswered-question": "unknown",
      },
      passes: ["tls-rpt/record-missing", "tls-rpt/syntax"],
    },
  }),
];

interface More {
  expect: Scenario["expect"];
  /** Master-file lines. */
  more?: string;
  /** Questions that the resolver answers SERVFAIL. */
  faults?: readonly string[];
}

/** A domain with a mail server and these texts at its `_smtp._tls` name; `{name}` stands for the domain. */
function withTexts(id: string, title: string, texts: readonly string[], { expect, more = "", faults = [] }: More): Scenario {
  const name = `${id}.tlsrpt.test`;
  const filled = (text: string) => text.replaceAll("{name}", name);
  const lines = [`${name}. 3600 IN MX 10 mx.${name}.`, ...texts.map((text) => txtLine(`_smtp._tls.${name}`, filled(text))), filled(more)];
  return {
    id,
    title,
    input: { target: name },
    zones: [name],
    records: lines.join("\n"),
    faults: Object.fromEntries(faults.map((question) => [filled(question), "servfail" as const])),
    expect,
  };
}

function goodBut(...ids: string[]): readonly string[] {
  return GOOD.filter((id) => !ids.includes(id));
}
