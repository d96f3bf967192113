import type { Scenario } from "#lib/engine/scenario.ts";
import { domain, findings, GOOD, GOOD_RECORD, goodBut } from "./domain.ts";

const OF_EVIDENCE = [
  "evidence-not-fetched",
  "evidence-unreadable",
  "evidence-untrusted",
  "evidence-disordered",
  "evidence-expired",
] as const;
const OF_MARK = ["evidence-expires-soon", "mark-purpose", "mark-name", "mark-logo", "mark-timestamps"] as const;

/** The record, and the DMARC policy that it depends on. */
export const recordScenarios: readonly Scenario[] = [
  domain("good", "An indicator that a mark certificate vouches for", {
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  domain("every-tag", "All tags, a selector of its own, and the certificate of a mark in prior use", {
    selector: "spring.2026",
    texts: [`${GOOD_RECORD} avp=personal; lps=brand-,news; unknown=x`],
    mark: { type: "Prior Use Mark", names: ["spring.2026._bimi.every-tag.bimi.test"] },
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  {
    ...domain("organization", "A subdomain without a record: that of its organization counts", {
      more: ["mail.{name}. 3600 IN MX 0 ."],
      expect: { verdict: "pass", findings: {}, passes: GOOD },
    }),
    input: { target: "mail.organization.bimi.test" },
  },
  domain("none", "No record", {
    texts: [],
    expect: { verdict: "pass", findings: findings("fail", "no-record"), passes: ["bimi/version-invalid", "bimi/multiple-records"] },
  }),
  domain("version", "The version in small letters: the record is ignored", {
    texts: ["v=bimi1; l=; a="],
    expect: { verdict: "fail", findings: findings("fail", "version-invalid"), passes: ["bimi/multiple-records"] },
  }),
  domain("two-records", "Two records: receivers use neither", {
    texts: [GOOD_RECORD, "v=BIMI1; l=; a=;"],
    expect: { verdict: "fail", findings: findings("fail", "multiple-records"), passes: ["bimi/version-invalid"] },
  }),
  domain("syntax", "A preference that is none, and a prefix with an underscore", {
    texts: [`${GOOD_RECORD} avp=Brand; lps=a_b`],
    expect: { verdict: "fail", findings: findings("fail", "syntax"), passes: goodBut("syntax") },
  }),
  domain("http", "Files that are not fetched by HTTPS are not fetched at all", {
    texts: ["v=BIMI1; l=http://www.{name}/indicator.svg; a=www.{name}/mark.pem"],
    expect: { verdict: "fail", findings: findings("fail", "syntax"), passes: ["bimi/indicator-missing", "bimi/no-evidence"] },
  }),
  domain("declined", "A domain that takes no part", {
    texts: ["v=BIMI1; l=; a=;"],
    dmarc: null,
    expect: { verdict: "pass", findings: findings("fail", "declined"), passes: ["bimi/no-record", "bimi/syntax"] },
  }),
  domain("no-indicator", "Evidence without an indicator", {
    texts: ["v=BIMI1; l=; a=https://www.{name}/mark.pem"],
    expect: {
      verdict: "fail",
      findings: findings("fail", "indicator-missing"),
      passes: ["bimi/declined", "bimi/no-evidence", "bimi/evidence-untrusted", "bimi/mark-purpose"],
    },
  }),
  domain("no-evidence", "An indicator without evidence", {
    texts: ["v=BIMI1; l=https://www.{name}/indicator.svg"],
    expect: { verdict: "pass", findings: findings("fail", "no-evidence"), passes: goodBut("no-evidence", ...OF_EVIDENCE, ...OF_MARK) },
  }),
  domain("no-policy", "No DMARC policy: receivers show no indicator", {
    dmarc: null,
    expect: { verdict: "fail", findings: findings("fail", "dmarc-not-enforced"), passes: goodBut("dmarc-not-enforced", "dmarc-weakened") },
  }),
  domain("weak-policy", "A policy for a part of the mail, and none for subdomains", {
    dmarc: "v=DMARC1; p=quarantine; sp=none; pct=50",
    expect: { verdict: "fail", findings: findings("fail", "dmarc-not-enforced"), passes: goodBut("dmarc-not-enforced") },
  }),
  domain("testing-policy", "A policy that is only tested", {
    dmarc: "v=DMARC1; p=reject; t=y; np=none",
    expect: { verdict: "warn", findings: findings("fail", "dmarc-weakened"), passes: goodBut("dmarc-weakened") },
  }),
];
