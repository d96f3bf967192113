import type { Scenario } from "#lib/engine/scenario.ts";
import { domain, findings, GOOD_SVG, goodBut } from "./domain.ts";

const AFTER_FETCH = [
  "evidence-unreadable",
  "evidence-untrusted",
  "evidence-disordered",
  "evidence-expired",
  "evidence-expires-soon",
] as const;
const OF_MARK = ["mark-purpose", "mark-name", "mark-logo", "mark-timestamps"] as const;
const NO_KEY = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";

/** The certificate that vouches for the picture. */
export const evidenceScenarios: readonly Scenario[] = [
  domain("evidence-gone", "There is no evidence at the place", {
    evidence: { code: 410 },
    expect: {
      verdict: "fail",
      findings: findings("fail", "evidence-not-fetched"),
      passes: goodBut("evidence-not-fetched", ...AFTER_FETCH, ...OF_MARK),
    },
  }),
  domain("no-pem", "The evidence is a web page", {
    evidence: { body: "<!DOCTYPE html><title>Welcome</title>" },
    expect: {
      verdict: "fail",
      findings: findings("fail", "evidence-unreadable"),
      passes: goodBut(...AFTER_FETCH, ...OF_MARK),
    },
  }),
  domain("published-key", "The evidence file holds a private key", {
    evidence: { body: NO_KEY },
    expect: { verdict: "fail", findings: findings("fail", "evidence-unreadable") },
  }),
  domain("no-chain", "The intermediate certificate is left out", {
    mark: { without: "intermediate" },
    expect: { verdict: "fail", findings: findings("fail", "evidence-untrusted"), passes: goodBut("evidence-untrusted") },
  }),
  domain("stranger", "An authority that does not vouch for marks", {
    mark: { issuer: "stranger" },
    expect: { verdict: "fail", findings: findings("fail", "evidence-untrusted"), passes: goodBut("evidence-untrusted") },
  }),
  domain("disordered", "The certificates stand in another order", {
    mark: { disordered: true },
    expect: { verdict: "warn", findings: findings("fail", "evidence-disordered"), passes: goodBut("evidence-disordered") },
  }),
  domain("expired", "The certificate has expired", {
    mark: { days: [-400, -2] },
    expect: {
      verdict: "fail",
      findings: findings("fail", "evidence-expired"),
      passes: goodBut("evidence-expired", "evidence-expires-soon"),
    },
  }),
  domain("expires-soon", "The certificate expires in ten days", {
    mark: { days: [-380, 10] },
    expect: { verdict: "warn", findings: findings("fail", "evidence-expires-soon"), passes: goodBut("evidence-expires-soon") },
  }),
  domain("purpose", "A certificate for another purpose", {
    mark: { without: "purpose" },
    expect: { verdict: "fail", findings: findings("fail", "mark-purpose"), passes: goodBut("mark-purpose") },
  }),
  domain("other-name", "The certificate of another domain", {
    mark: { names: ["good.bimi.test"] },
    expect: { verdict: "fail", findings: findings("fail", "mark-name"), passes: goodBut("mark-name") },
  }),
  domain("other-logo", "The certificate vouches for another picture", {
    mark: { svg: GOOD_SVG.replace("#134e4a", "#4a134e") },
    expect: { verdict: "fail", findings: findings("fail", "mark-logo"), passes: goodBut("mark-logo") },
  }),
  domain("no-logo", "The certificate holds no picture", {
    mark: { svg: null },
    expect: { verdict: "fail", findings: findings("fail", "mark-logo"), passes: goodBut("mark-logo") },
  }),
  domain("unlogged", "The certificate is in no public log", {
    mark: { without: "timestamps" },
    expect: { verdict: "warn", findings: findings("fail", "mark-timestamps"), passes: goodBut("mark-timestamps") },
  }),
];
