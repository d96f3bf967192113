import type { Scenario } from "#lib/engine/scenario.ts";
import { domain, findings, goodBut, policyWith } from "./domain.ts";

const NOT_COVERED_IN_TESTING = "server-not-covered-in-testing";

/** What the policy says. */
export const policyScenarios: readonly Scenario[] = [
  domain("grammar", "A mode with a capital letter, a host with a final dot", {
    policy: policyWith("mode", "mode: Enforce").map((line) => line.replace("mx1.{name}", "mx1.{name}.")),
    expect: {
      verdict: "fail",
      findings: findings("fail", "policy-syntax"),
      passes: ["mta-sts/policy-not-served", "mta-sts/record-syntax"],
    },
  }),
  domain("web-page", "A record, and a web page in place of the policy", {
    policy: ["<!DOCTYPE html>", "<title>Not found</title>"],
    expect: { verdict: "fail", findings: findings("fail", "policy-syntax") },
  }),
  domain("no-version", "A policy without a version and without a time", {
    policy: ["mode: enforce", "mx: mx1.{name}"],
    expect: { verdict: "fail", findings: findings("fail", "policy-syntax") },
  }),
  domain("irregular", "A byte order mark, empty lines and a repeated key", {
    policy: ["\ufeffversion: STSv1", "", "mode: enforce", "mode: none", "mx: mx1.{name}", "mx: *.mail.{name}", "max_age: 1209600", "", ""],
    expect: { verdict: "warn", findings: findings("fail", "irregular-policy"), passes: goodBut("irregular-policy") },
  }),
  domain("not-covered", "An enforced policy that leaves one of two servers out", {
    policy: policyWith("mx", "mx: mx1.{name}", "mx: mail.{name}").filter((line) => !line.includes("*")),
    expect: {
      verdict: "fail",
      findings: findings("fail", "server-not-covered", "pattern-without-server"),
      passes: goodBut("server-not-covered", "pattern-without-server"),
    },
  }),
  domain("deep", "A wildcard stands for one label, not for two", {
    mail: ["{name}. 3600 IN MX 10 mx1.{name}.", "{name}. 3600 IN MX 10 a.b.mail.{name}.", "{name}. 3600 IN MX 20 c.mail.{name}."],
    expect: { verdict: "fail", findings: findings("fail", "server-not-covered") },
  }),
  domain("testing", "A policy in testing that leaves one server out", {
    policy: policyWith("mode", "mode: testing").filter((line) => !line.includes("*")),
    expect: {
      verdict: "warn",
      findings: findings("fail", "not-enforced", NOT_COVERED_IN_TESTING),
      passes: goodBut("not-enforced", "server-not-covered"),
    },
  }),
  domain("testing-covered", "A policy in testing that names every server", {
    policy: policyWith("mode", "mode: testing"),
    expect: {
      verdict: "pass",
      findings: findings("fail", "not-enforced"),
      passes: [...goodBut("not-enforced", "server-not-covered"), `mta-sts/${NOT_COVERED_IN_TESTING}`],
    },
  }),
  domain("taken-back", "A policy that is taken back: mode none, for a short time", {
    policy: ["version: STSv1", "mode: none", "max_age: 3600"],
    expect: { verdict: "pass", findings: findings("fail", "not-enforced"), passes: ["mta-sts/policy-syntax", "mta-sts/irregular-policy"] },
  }),
  domain("short", "Senders keep the policy for an hour", {
    policy: policyWith("max_age", "max_age: 3600"),
    expect: { verdict: "warn", findings: findings("fail", "max-age-short"), passes: goodBut("max-age-short") },
  }),
  domain("no-reports", "Nobody tells the domain what the policy held back", {
    more: ['other.{name}. 3600 IN TXT "x"'],
    expect: { verdict: "pass", findings: findings("fail", "reports-missing"), passes: goodBut("reports-missing") },
  }),
  domain("implicit", "No MX record: the domain itself is the server, and the policy names it", {
    mail: ["{name}. 3600 IN A 198.51.100.134"],
    policy: ["version: STSv1", "mode: enforce", "mx: {name}", "max_age: 604800"],
    expect: { verdict: "pass", findings: {}, passes: goodBut() },
  }),
];
