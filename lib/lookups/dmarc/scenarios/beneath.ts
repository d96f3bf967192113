import type { Scenario } from "#lib/engine/scenario.ts";
import { GOOD, goodBut, mailDomain, record } from "./domain.ts";

const good = (name: string) => record(name, `v=DMARC1; p=reject; rua=mailto:reports@${name}`);

/** Every check that waits for the record. */
const WAITING = GOOD.filter((id) => id !== "dmarc/wrong-place");

/** What lies beneath the policy, and what cannot be found out. */
export const beneath: readonly Scenario[] = [
  {
    id: "no-spf",
    title: "A policy without an SPF record beneath it",
    input: { target: "no-spf-dmarc.test" },
    zones: ["no-spf-dmarc.test"],
    records: `${good("no-spf-dmarc.test")}
no-spf-dmarc.test.               3600 IN MX  10 mx.no-spf-dmarc.test.
no-spf-dmarc.test.               3600 IN TXT "some-verification=1234"
s1._domainkey.no-spf-dmarc.test. 3600 IN TXT "v=DKIM1; p="`,
    expect: { verdict: "warn", findings: { "dmarc/spf-missing": "fail" }, passes: goodBut("dmarc/spf-missing") },
  },
  {
    id: "no-domainkey",
    title: "No DKIM key can be below a name that does not exist",
    input: { target: "no-domainkey-dmarc.test" },
    zones: ["no-domainkey-dmarc.test"],
    records: `${good("no-domainkey-dmarc.test")}
no-domainkey-dmarc.test. 3600 IN MX  10 mx.no-domainkey-dmarc.test.
no-domainkey-dmarc.test. 3600 IN TXT "v=spf1 mx -all"`,
    expect: { verdict: "pass", findings: { "dmarc/domainkey-missing": "fail" }, passes: goodBut("dmarc/domainkey-missing") },
  },
  {
    id: "silent",
    title: "The question for the record has no answer: nothing is said about it",
    input: { target: "silent-dmarc.test" },
    zones: ["silent-dmarc.test"],
    records: mailDomain("silent-dmarc.test") + good("silent-dmarc.test"),
    faults: { "_dmarc.silent-dmarc.test TXT": "servfail" },
    expect: {
      verdict: "unknown",
      findings: Object.fromEntries(WAITING.map((id) => [id, "unknown" as const])),
      passes: ["dmarc/wrong-place"],
    },
  },
  {
    id: "silent-above",
    title: "The domain's own record is there; whether one above it makes another the organization is not known",
    input: { target: "a.silent-above-dmarc.test" },
    zones: ["silent-above-dmarc.test"],
    records: mailDomain("a.silent-above-dmarc.test") + good("a.silent-above-dmarc.test"),
    faults: { "_dmarc.silent-above-dmarc.test TXT": "servfail" },
    expect: {
      verdict: "unknown",
      findings: {
        "dmarc/version-invalid": "unknown",
        "dmarc/multiple-records": "unknown",
        "dmarc/repeated-tag": "unknown",
        "dmarc/subdomain-policy-weaker": "unknown",
        "dmarc/public-suffix-difference": "unknown",
        "dmarc/unanswered-question": "unknown",
      },
      passes: ["dmarc/record-missing", "dmarc/monitoring-only", "dmarc/destination-not-authorized"],
    },
  },
  {
    id: "silent-service",
    title: "Whether a service agrees, and where its mail goes, has no answer",
    input: { target: "silent-service-dmarc.test" },
    zones: ["silent-service-dmarc.test", "silent-reports-dmarc.test"],
    records:
      mailDomain("silent-service-dmarc.test") +
      record("silent-service-dmarc.test", "v=DMARC1; p=reject; rua=mailto:a@silent-reports-dmarc.test"),
    faults: {
      "silent-reports-dmarc.test MX": "servfail",
      "silent-service-dmarc.test._report._dmarc.silent-reports-dmarc.test TXT": "servfail",
    },
    expect: {
      verdict: "unknown",
      findings: {
        "dmarc/destination-not-authorized": "unknown",
        "dmarc/destination-without-mail": "unknown",
        "dmarc/unanswered-question": "unknown",
      },
      passes: ["dmarc/record-missing", "dmarc/public-suffix-difference", "dmarc/report-address-invalid"],
    },
  },
  {
    id: "silent-domain",
    title: "The domain's own TXT records have no answer: SPF may be there or not",
    input: { target: "silent-domain-dmarc.test" },
    zones: ["silent-domain-dmarc.test"],
    records: `${good("silent-domain-dmarc.test")}
silent-domain-dmarc.test. 3600 IN MX 10 mx.silent-domain-dmarc.test.`,
    faults: { "silent-domain-dmarc.test TXT": "servfail", "_domainkey.silent-domain-dmarc.test TXT": "servfail" },
    expect: {
      verdict: "unknown",
      findings: {
        "dmarc/wrong-place": "unknown",
        "dmarc/spf-missing": "unknown",
        "dmarc/domainkey-missing": "unknown",
        "dmarc/unanswered-question": "unknown",
      },
      passes: ["dmarc/record-missing", "dmarc/destination-without-mail"],
    },
  },
];
