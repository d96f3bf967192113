import type { Scenario } from "#lib/engine/scenario.ts";
import { GOOD, goodBut, mailDomain, record, withTags, withText } from "./domain.ts";

/** A domain whose reports go to these destinations, and what else is in the demo's DNS. */
function reportsTo(id: string, title: string, rua: string, zones: string[], more: string, expect: Scenario["expect"]): Scenario {
  const name = `${id}-dmarc.test`;
  const text = `v=DMARC1; p=reject; rua=${rua.replaceAll("{name}", name)}`;
  return {
    id,
    title,
    input: { target: name },
    zones: [name, ...zones],
    records: mailDomain(name) + record(name, text) + more.replaceAll("{name}", name),
    expect,
  };
}

/** Where reports go, and whether they arrive. */
export const reports: readonly Scenario[] = [
  withText("no-reports", "A policy set blindly: nobody reads reports", "v=DMARC1; p=reject", {
    verdict: "warn",
    findings: { "dmarc/aggregate-reports-missing": "fail" },
  }),
  withTags(
    "bare-address",
    "An address without mailto:, and one that works",
    "p=reject; rua=reports@bare-address-dmarc.test,mailto:reports@bare-address-dmarc.test",
    {
      verdict: "fail",
      findings: { "dmarc/report-address-invalid": "fail" },
      passes: goodBut("dmarc/report-address-invalid"),
    },
  ),
  withTags("size", "A size limit of the old standard", "p=reject; rua=mailto:reports@size-dmarc.test!10m", {
    verdict: "pass",
    findings: { "dmarc/report-size-obsolete": "fail" },
    passes: goodBut("dmarc/report-size-obsolete"),
  }),
  withTags(
    "https",
    "A destination that is no e-mail address",
    "p=reject; rua=mailto:reports@https-dmarc.test,https://https-dmarc.test/reports",
    {
      verdict: "pass",
      findings: { "dmarc/report-scheme-unsupported": "fail" },
      passes: goodBut("dmarc/report-scheme-unsupported"),
    },
  ),
  withTags("fo-alone", "Options for reports on single messages that nobody asks for", "p=reject; fo=1:d:s", {
    verdict: "pass",
    findings: { "dmarc/failure-options-without-ruf": "fail" },
    passes: goodBut("dmarc/failure-options-without-ruf"),
  }),
  reportsTo(
    "agreed",
    "A service reads the reports, and agrees to",
    "mailto:x@in.agreed-service-dmarc.test",
    ["agreed-service-dmarc.test"],
    `${mailDomain("in.agreed-service-dmarc.test")}
{name}._report._dmarc.in.agreed-service-dmarc.test. 3600 IN TXT "v=DMARC1"`,
    { verdict: "pass", findings: {}, passes: GOOD },
  ),
  reportsTo(
    "wildcard",
    "A service agrees to read reports about everybody, and names another address of its own",
    "mailto:x@wildcard-service-dmarc.test",
    ["wildcard-service-dmarc.test"],
    `${mailDomain("wildcard-service-dmarc.test")}
*._report._dmarc.wildcard-service-dmarc.test. 3600 IN TXT "v=DMARC1; rua=mailto:all@wildcard-service-dmarc.test;"`,
    { verdict: "pass", findings: {}, passes: GOOD },
  ),
  reportsTo(
    "not-agreed",
    "Two services are named, and one does not agree",
    "mailto:a@not-agreed-service-dmarc.test,mailto:b@agreeing-service-dmarc.test",
    ["not-agreed-service-dmarc.test", "agreeing-service-dmarc.test"],
    `${mailDomain("not-agreed-service-dmarc.test")}${mailDomain("agreeing-service-dmarc.test")}
{name}._report._dmarc.agreeing-service-dmarc.test. 3600 IN TXT "v=DMARC1;"`,
    {
      verdict: "fail",
      findings: { "dmarc/destination-not-authorized": "fail" },
      passes: goodBut("dmarc/destination-not-authorized"),
    },
  ),
  reportsTo(
    "sent-elsewhere",
    "A service answers with a destination at another host: nothing is sent to either",
    "mailto:a@sent-elsewhere-service-dmarc.test",
    ["sent-elsewhere-service-dmarc.test"],
    `${mailDomain("sent-elsewhere-service-dmarc.test")}
{name}._report._dmarc.sent-elsewhere-service-dmarc.test. 3600 IN TXT "v=DMARC1; rua=mailto:victim@sent-elsewhere-dmarc.test"`,
    { verdict: "fail", findings: { "dmarc/destination-not-authorized": "fail" } },
  ),
  reportsTo(
    "too-long",
    "The name where the service would have to agree is longer than a name can be",
    `mailto:a@${"reports.of.all.kinds.".repeat(10)}too-long-service-dmarc.test`,
    ["too-long-service-dmarc.test"],
    `*.too-long-service-dmarc.test. 3600 IN MX 10 mx.too-long-service-dmarc.test.`,
    { verdict: "fail", findings: { "dmarc/destination-not-authorized": "fail" } },
  ),
  reportsTo(
    "department-reports",
    "A department that is an organization of its own has to agree, as anybody else",
    "mailto:a@dept.{name}",
    [],
    `${mailDomain("dept.department-reports-dmarc.test")}${record("dept.department-reports-dmarc.test", "v=DMARC1; p=none; psd=n")}`,
    { verdict: "fail", findings: { "dmarc/destination-not-authorized": "fail" } },
  ),
  reportsTo(
    "null-mx-reports",
    "The host of the destination says that it accepts no mail, and another does not exist",
    "mailto:a@mute.{name},mailto:b@gone.{name}",
    [],
    "mute.{name}. 3600 IN MX 0 .",
    { verdict: "fail", findings: { "dmarc/destination-without-mail": "fail" }, passes: goodBut("dmarc/destination-without-mail") },
  ),
  reportsTo(
    "address-only-reports",
    "The host of the destination has no MX record, but an address: mail goes there",
    "mailto:a@host.{name}",
    [],
    "host.{name}. 3600 IN AAAA 2001:db8:d::25",
    { verdict: "pass", findings: {}, passes: GOOD },
  ),
];
