import type { Scenario } from "#lib/engine/scenario.ts";
import { GOOD, goodBut, mailDomain, record, withTags, withText } from "./domain.ts";

/** Whether there is a record, and whether it can be read. */
export const records: readonly Scenario[] = [
  withTags("reject", "A domain that asks for reject and reads its reports", "p=reject", {
    verdict: "pass",
    findings: {},
    passes: GOOD,
  }),
  withText(
    "blanks",
    "Blanks round equals signs and semicolons, capitals in values: all of it is allowed",
    "v = DMARC1 ;p\t= Reject; rua=mailto:reports@{name} ; adkim=S;",
    {
      verdict: "pass",
      findings: {},
      passes: GOOD,
    },
  ),
  {
    id: "no-record",
    title: "A mail domain without a DMARC record",
    input: { target: "no-record-dmarc.test" },
    zones: ["no-record-dmarc.test"],
    records: mailDomain("no-record-dmarc.test"),
    expect: { verdict: "warn", findings: { "dmarc/record-missing": "fail" }, passes: ["dmarc/unanswered-question", "dmarc/wrong-place"] },
  },
  {
    id: "no-domain",
    title: "A name that does not exist, below a domain without a record",
    input: { target: "nowhere.no-domain-dmarc.test" },
    zones: ["no-domain-dmarc.test"],
    records: "",
    expect: { verdict: "warn", findings: { "dmarc/record-missing": "fail" } },
  },
  {
    id: "alias",
    title: "The record is that of a service, which an alias leads to",
    input: { target: "alias-dmarc.test" },
    zones: ["alias-dmarc.test", "service-dmarc.test"],
    records: `${mailDomain("alias-dmarc.test")}
_dmarc.alias-dmarc.test.                3600 IN CNAME alias-dmarc.test.policies.service-dmarc.test.
alias-dmarc.test.policies.service-dmarc.test. 300 IN TXT "v=DMARC1; p=reject; rua=mailto:reports@alias-dmarc.test"`,
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  },
  {
    id: "strings",
    title: "A record in two strings, joined without a blank, beside a TXT record that is something else",
    input: { target: "strings-dmarc.test" },
    zones: ["strings-dmarc.test"],
    records: `${mailDomain("strings-dmarc.test")}
_dmarc.strings-dmarc.test. 3600 IN TXT "v=DMARC1; p=rej" "ect; rua=mailto:reports@strings-dmarc.test"
_dmarc.strings-dmarc.test. 3600 IN TXT "some-verification=1234"`,
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  },
  withText("version-case", "The version is written in small letters: the record is ignored", "v=dmarc1; p=reject", {
    verdict: "fail",
    findings: { "dmarc/version-invalid": "fail" },
  }),
  withText("version-last", "The version does not come first: the record is ignored", "p=reject; v=DMARC1; rua=mailto:reports@{name}", {
    verdict: "fail",
    findings: { "dmarc/version-invalid": "fail" },
  }),
  withText("no-semicolon", "No semicolon follows the version: the record is ignored", "v=DMARC1 p=reject; rua=mailto:reports@{name}", {
    verdict: "fail",
    findings: { "dmarc/version-invalid": "fail" },
  }),
  {
    id: "multiple",
    title: "Two records at one name: receivers discard both",
    input: { target: "multiple-dmarc.test" },
    zones: ["multiple-dmarc.test"],
    records:
      mailDomain("multiple-dmarc.test") +
      record("multiple-dmarc.test", "v=DMARC1; p=none") +
      record("multiple-dmarc.test", "v=DMARC1; p=reject; rua=mailto:reports@multiple-dmarc.test"),
    expect: { verdict: "fail", findings: { "dmarc/multiple-records": "fail" }, passes: ["dmarc/version-invalid", "dmarc/repeated-tag"] },
  },
  withTags("repeated", "Two policies in one record: the whole record is invalid", "p=none; p=reject", {
    verdict: "fail",
    findings: { "dmarc/repeated-tag": "fail" },
  }),
  {
    id: "wrong-place",
    title: "The record stands at the domain itself, where nobody looks for it",
    input: { target: "wrong-place-dmarc.test" },
    zones: ["wrong-place-dmarc.test"],
    records: `${mailDomain("wrong-place-dmarc.test")}
wrong-place-dmarc.test. 3600 IN TXT "v=DMARC1; p=reject; rua=mailto:reports@wrong-place-dmarc.test"`,
    expect: { verdict: "warn", findings: { "dmarc/record-missing": "fail", "dmarc/wrong-place": "fail" } },
  },
  withTags("syntax", "Several slips in one record, each with one obvious mending", "p=reject;; adkim=strict; aspf=relaxed; t=; fo=0", {
    verdict: "fail",
    findings: { "dmarc/syntax": "fail", "dmarc/failure-options-without-ruf": "fail" },
    passes: ["dmarc/policy-invalid", "dmarc/monitoring-only", "dmarc/report-address-invalid"],
  }),
  withTags(
    "not-a-tag",
    "A word that is no tag, options that exclude each other",
    "p=reject; rua=mailto:reports@not-a-tag-dmarc.test; ruf=mailto:reports@not-a-tag-dmarc.test; fo=0:1; all",
    {
      verdict: "fail",
      findings: { "dmarc/syntax": "fail" },
      passes: ["dmarc/failure-options-without-ruf"],
    },
  ),
  withTags("unknown-tag", "A tag in capitals is no tag of DMARC, and receivers ignore it", "p=reject; SP=reject; x=y", {
    verdict: "pass",
    findings: { "dmarc/unknown-tag": "fail" },
    passes: goodBut("dmarc/unknown-tag"),
  }),
  withTags("historic", "Tags that RFC 9989 removed", "p=reject; pct=100; ri=86400; rf=afrf", {
    verdict: "pass",
    findings: { "dmarc/historic-tag": "fail" },
    passes: goodBut("dmarc/historic-tag"),
  }),
];
