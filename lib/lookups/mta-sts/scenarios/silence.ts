import type { Scenario } from "#lib/engine/scenario.ts";
import { domain, findings, goodBut } from "./domain.ts";

const OF_FILE = [
  "host-unreachable",
  "certificate-invalid",
  "policy-not-served",
  "content-type",
  "policy-syntax",
  "irregular-policy",
] as const;
const OF_POLICY = [
  "server-not-covered",
  "server-not-covered-in-testing",
  "pattern-without-server",
  "not-enforced",
  "max-age-short",
  "reports-missing",
] as const;

/** Questions without an answer: nothing is said that was not seen. */
export const silenceScenarios: readonly Scenario[] = [
  domain("record-silent", "The question for the record has no answer; the policy is shown", {
    faults: { "_mta-sts.{name} TXT": "servfail" },
    expect: {
      verdict: "unknown",
      findings: findings(
        "unknown",
        "not-published",
        "record-missing",
        "version-invalid",
        "multiple-records",
        "record-syntax",
        "repeated-field",
        "unanswered-question",
      ),
      passes: ["mta-sts/policy-syntax", "mta-sts/server-not-covered"],
    },
  }),
  domain("all-silent", "Neither the record nor the host of the policy can be found out", {
    faults: { "_mta-sts.{name} TXT": "refused", "mta-sts.{name} *": "refused" },
    expect: {
      verdict: "unknown",
      findings: findings(
        "unknown",
        ...["not-published", "record-missing", "version-invalid", "multiple-records", "record-syntax", "repeated-field"],
        "host-without-address",
        ...OF_FILE,
        ...OF_POLICY,
        "unanswered-question",
      ),
    },
  }),
  domain("host-silent", "Whether the host of the policy has an address cannot be found out", {
    faults: { "mta-sts.{name} *": "servfail" },
    expect: {
      verdict: "unknown",
      findings: findings("unknown", "host-without-address", ...OF_FILE, ...OF_POLICY, "unanswered-question"),
      passes: ["mta-sts/not-published", "mta-sts/record-syntax"],
    },
  }),
  domain("servers-silent", "Where mail goes, and where reports go, cannot be found out", {
    faults: { "{name} MX": "servfail", "_smtp._tls.{name} TXT": "servfail" },
    expect: {
      verdict: "unknown",
      findings: findings(
        "unknown",
        "server-not-covered",
        "server-not-covered-in-testing",
        "pattern-without-server",
        "reports-missing",
        "unanswered-question",
      ),
      passes: goodBut("server-not-covered", "pattern-without-server", "reports-missing", "unanswered-question"),
    },
  }),
];
