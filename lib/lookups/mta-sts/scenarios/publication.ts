import type { Scenario } from "#lib/engine/scenario.ts";
import { domain, findings, GOOD, GOOD_RECORD, goodBut } from "./domain.ts";

/** Whether the domain says that it has a policy, and how. */
export const publicationScenarios: readonly Scenario[] = [
  domain("good", "An enforced policy that names every mail server", {
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  domain("crlf", "The policy has lines that end in CR LF, no blanks, and a key that senders do not know", {
    policy: ["max_age:31557600", "x-note:hello", "mx:mx1.{name}", "mx:*.mail.{name}", "mode:enforce", "version:STSv1"],
    eol: "\r\n",
    texts: ["v=STSv1; id=1; ext=x", "some-verification=1"],
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  domain("nothing", "Neither a record nor a policy", {
    texts: [],
    policy: null,
    expect: {
      verdict: "pass",
      findings: findings("fail", "not-published"),
      passes: ["mta-sts/version-invalid", "mta-sts/multiple-records"],
    },
  }),
  domain("wildcard", "Neither a record nor a policy: a web page answers at every name", {
    texts: [],
    policy: ["<!DOCTYPE html>", "<html><body>Welcome</body></html>"],
    file: { headers: { "content-type": "text/html" } },
    expect: { verdict: "pass", findings: findings("fail", "not-published") },
  }),
  domain("null-mx", "A domain that accepts no mail needs no policy", {
    texts: [],
    policy: null,
    mail: ["{name}. 3600 IN MX 0 ."],
    expect: { verdict: "pass", findings: {} },
  }),
  domain("file-alone", "A policy without a record: no sender ever asks for it", {
    texts: [],
    expect: {
      verdict: "warn",
      findings: findings("fail", "record-missing"),
      passes: ["mta-sts/not-published", "mta-sts/policy-syntax", "mta-sts/server-not-covered"],
    },
  }),
  domain("record-alone", "A record without a policy: the host has no address", {
    policy: null,
    expect: {
      verdict: "fail",
      findings: findings("fail", "host-without-address"),
      passes: ["mta-sts/not-published", "mta-sts/record-missing", "mta-sts/record-syntax"],
    },
  }),
  domain("version", "The version in other capitals: the record is ignored", {
    texts: ["v=stsv1; id=1;"],
    expect: { verdict: "fail", findings: findings("fail", "version-invalid"), passes: ["mta-sts/not-published", "mta-sts/policy-syntax"] },
  }),
  domain("two-records", "Two records: senders use neither", {
    texts: [GOOD_RECORD, "v=STSv1; id=2"],
    expect: {
      verdict: "fail",
      findings: findings("fail", "multiple-records"),
      passes: ["mta-sts/not-published", "mta-sts/version-invalid"],
    },
  }),
  domain("record-syntax", "Blanks round an equals sign, and an id with hyphens", {
    texts: ["v=STSv1; id = 2026-11-24"],
    expect: { verdict: "fail", findings: findings("fail", "record-syntax"), passes: goodBut("record-syntax") },
  }),
  domain("no-id", "A record without an id", {
    texts: ["v=STSv1;"],
    expect: { verdict: "fail", findings: findings("fail", "record-syntax") },
  }),
  domain("repeated-id", "An id that stands in the record twice", {
    texts: ["v=STSv1; id=1; id=2"],
    expect: { verdict: "warn", findings: findings("fail", "repeated-field"), passes: goodBut("repeated-field") },
  }),
  domain("hostile", "A record with a terminal escape and markup", {
    texts: ["v=STSv1; id=<script>\u001b[31m;"],
    expect: { verdict: "fail", findings: findings("fail", "record-syntax") },
  }),
];
