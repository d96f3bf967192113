import type { Scenario } from "#lib/engine/scenario.ts";
import { GOOD, goodBut, mailDomain, record, withTags, withText } from "./domain.ts";

/** What is asked of receivers, for the domain and for the names below it. */
export const policies: readonly Scenario[] = [
  withTags("monitoring", "The policy none: the domain only watches", "p=none", {
    verdict: "pass",
    findings: { "dmarc/monitoring-only": "fail" },
    passes: goodBut("dmarc/monitoring-only"),
  }),
  withTags("testing", "t=y: one level less than the policy says", "p=quarantine; t=y", {
    verdict: "pass",
    findings: { "dmarc/testing": "fail" },
    passes: goodBut("dmarc/testing", "dmarc/monitoring-only"),
  }),
  withTags("pct-zero", "pct=0 held p=reject back, and no longer does", "p=reject; pct=0", {
    verdict: "warn",
    findings: { "dmarc/percentage-ignored": "fail" },
    passes: goodBut("dmarc/percentage-ignored", "dmarc/historic-tag"),
  }),
  withTags("pct-part", "pct=20 was for a fifth of the mail, and now is for all of it", "p=quarantine; pct=20", {
    verdict: "warn",
    findings: { "dmarc/percentage-ignored": "fail" },
  }),
  withTags("pct-none", "pct=0 beside p=none held nothing back", "p=none; pct=0", {
    verdict: "pass",
    findings: { "dmarc/monitoring-only": "fail", "dmarc/historic-tag": "fail" },
  }),
  withTags("policy-missing", "No policy, but reports are asked for: as if it were none", "adkim=s", {
    verdict: "warn",
    findings: { "dmarc/policy-missing": "fail" },
    passes: ["dmarc/policy-invalid", "dmarc/syntax"],
  }),
  withText("policy-missing-unheard", "Neither a policy nor reports: no DMARC processing at all", "v=DMARC1; adkim=s", {
    verdict: "warn",
    findings: { "dmarc/policy-missing": "fail", "dmarc/aggregate-reports-missing": "fail" },
  }),
  withTags("policy-invalid", "A policy that is none, in a record that asks for reports", "p=quarentine", {
    verdict: "fail",
    findings: { "dmarc/policy-invalid": "fail" },
    passes: ["dmarc/policy-missing", "dmarc/syntax"],
  }),
  withText(
    "policy-invalid-unheard",
    "An invalid policy for subdomains voids the record, as it names no valid destination either",
    "v=DMARC1; p=reject; sp=all; rua=reports@{name}",
    {
      verdict: "fail",
      findings: { "dmarc/policy-invalid": "fail", "dmarc/report-address-invalid": "fail" },
    },
  ),
  withTags("subdomains-open", "The domain is protected, and every name below it is not", "p=reject; sp=none", {
    verdict: "warn",
    findings: { "dmarc/subdomain-policy-weaker": "fail" },
    passes: goodBut("dmarc/subdomain-policy-weaker"),
  }),
  withTags("unreal-open", "Names that do not exist are less protected than the domain", "p=reject; sp=reject; np=quarantine", {
    verdict: "warn",
    findings: { "dmarc/subdomain-policy-weaker": "fail" },
  }),
  withTags("unreal-strict", "Names that do not exist are rejected while the domain is still watching", "p=none; np=reject", {
    verdict: "pass",
    findings: { "dmarc/monitoring-only": "fail" },
    passes: ["dmarc/subdomain-policy-weaker", "dmarc/subdomain-policy-ignored"],
  }),
  {
    id: "subdomain",
    title: "A subdomain without a record of its own follows the Organizational Domain's",
    input: { target: "news.subdomain-dmarc.test" },
    zones: ["subdomain-dmarc.test"],
    records:
      mailDomain("news.subdomain-dmarc.test") +
      mailDomain("subdomain-dmarc.test") +
      record("subdomain-dmarc.test", "v=DMARC1; p=none; sp=quarantine; np=reject; rua=mailto:reports@news.subdomain-dmarc.test"),
    expect: { verdict: "pass", findings: {}, passes: goodBut("dmarc/subdomain-policy-ignored") },
  },
  {
    id: "unreal-subdomain",
    title: "A name that does not exist has the policy for such names",
    input: { target: "nowhere.unreal-subdomain-dmarc.test" },
    zones: ["unreal-subdomain-dmarc.test"],
    records:
      mailDomain("unreal-subdomain-dmarc.test") +
      record("unreal-subdomain-dmarc.test", "v=DMARC1; p=none; np=reject; rua=mailto:reports@unreal-subdomain-dmarc.test"),
    expect: {
      verdict: "pass",
      findings: {},
      passes: goodBut("dmarc/wrong-place", "dmarc/subdomain-policy-ignored", "dmarc/spf-missing", "dmarc/domainkey-missing"),
    },
  },
  {
    id: "subdomain-policy-ignored",
    title: "A subdomain sets policies for the names below it, which do not follow it",
    input: { target: "shop.subdomain-policy-ignored-dmarc.test" },
    zones: ["subdomain-policy-ignored-dmarc.test"],
    records:
      mailDomain("shop.subdomain-policy-ignored-dmarc.test") +
      record(
        "shop.subdomain-policy-ignored-dmarc.test",
        "v=DMARC1; p=reject; sp=reject; rua=mailto:reports@shop.subdomain-policy-ignored-dmarc.test",
      ) +
      record("subdomain-policy-ignored-dmarc.test", "v=DMARC1; p=none; rua=mailto:reports@subdomain-policy-ignored-dmarc.test"),
    expect: {
      verdict: "pass",
      findings: { "dmarc/subdomain-policy-ignored": "fail" },
      passes: goodBut("dmarc/subdomain-policy-ignored", "dmarc/subdomain-policy-weaker"),
    },
  },
  {
    id: "department",
    title: "A department that is an organization of its own: psd=n ends the walk",
    input: { target: "dept.department-dmarc.test" },
    zones: ["department-dmarc.test"],
    records:
      mailDomain("dept.department-dmarc.test") +
      record("dept.department-dmarc.test", "v=DMARC1; p=reject; sp=reject; psd=n; rua=mailto:reports@dept.department-dmarc.test") +
      record("department-dmarc.test", "v=DMARC1; p=none"),
    expect: {
      verdict: "pass",
      findings: { "dmarc/public-suffix-difference": "fail" },
      passes: goodBut("dmarc/public-suffix-difference"),
    },
  },
  {
    id: "suffix-difference",
    title: "A record two levels up that only the tree walk finds",
    input: { target: "a.b.suffix-difference-dmarc.test" },
    zones: ["suffix-difference-dmarc.test"],
    records:
      mailDomain("a.b.suffix-difference-dmarc.test") +
      mailDomain("b.suffix-difference-dmarc.test") +
      record("b.suffix-difference-dmarc.test", "v=DMARC1; p=reject; rua=mailto:reports@b.suffix-difference-dmarc.test"),
    expect: {
      verdict: "pass",
      findings: { "dmarc/public-suffix-difference": "fail" },
      passes: ["dmarc/record-missing", "dmarc/monitoring-only"],
    },
  },
  withTags("psd", "psd=y by mistake: the names below become organizations of their own", "p=reject; psd=y", {
    verdict: "warn",
    findings: { "dmarc/psd-mistaken": "fail" },
    passes: goodBut("dmarc/psd-mistaken"),
  }),
  {
    id: "deep",
    title: "A name of ten labels: eight questions, and seven names passed over",
    input: { target: "a.b.c.d.e.f.g.h.deep-dmarc.test" },
    zones: ["deep-dmarc.test"],
    records:
      mailDomain("a.b.c.d.e.f.g.h.deep-dmarc.test") +
      mailDomain("deep-dmarc.test") +
      record("deep-dmarc.test", "v=DMARC1; p=reject; rua=mailto:reports@deep-dmarc.test"),
    expect: { verdict: "pass", findings: {}, passes: GOOD.filter((id) => id !== "dmarc/subdomain-policy-ignored") },
  },
];
