import type { Scenario } from "#lib/engine/scenario.ts";
import { domain, findings, GOOD, goodBut, OTHER_KEY } from "./domain.ts";

const CURRENT = "3 1 1 {key sha256 {host}}";

/** Which records there are, and what they say. */
export const recordScenarios: readonly Scenario[] = [
  domain("good", "Signed records of the key in use and of the next one", {
    n: 1,
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  domain("every-form", "Records of the key and of the authority, by both digests, of certificate and key", {
    n: 2,
    tlsa: {
      mx1: ["3 0 1 {certificate sha256 {host}}", "3 0 2 {certificate sha512 {host}}", "3 1 2 {key sha512 {host}}"],
      mx2: ["2 1 1 {intermediate key sha256 {host}}", "2 0 2 {intermediate certificate sha512 {host}}"],
    },
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  domain("none", "No mail server has a TLSA record", {
    n: 3,
    tlsa: { mx1: null, mx2: null },
    expect: { verdict: "pass", findings: findings("fail", "no-records"), passes: ["dane/records-unanswered", "dane/unanswered-question"] },
  }),
  domain("one-of-two", "One of two servers has no TLSA record", {
    n: 4,
    tlsa: { mx2: null },
    expect: { verdict: "warn", findings: findings("fail", "server-without-records"), passes: goodBut("server-without-records") },
  }),
  domain("malformed", "A digest that lost octets, beside good records", {
    n: 5,
    tlsa: { mx1: [CURRENT, OTHER_KEY, "3 1 1 00112233"], mx2: [CURRENT, OTHER_KEY, "4 1 1 00", "3 2 1 00", "3 1 3 00"] },
    expect: { verdict: "fail", findings: findings("fail", "malformed-record"), passes: goodBut("malformed-record") },
  }),
  domain("usage", "A record of usage 1 beside good records", {
    n: 6,
    tlsa: { mx1: [CURRENT, OTHER_KEY, "1 1 1 {key sha256 {host}}"] },
    expect: { verdict: "warn", findings: findings("fail", "usage-not-for-mail"), passes: goodBut("usage-not-for-mail") },
  }),
  domain("unusable", "Records that no sender can use: mail is encrypted, and nothing verified", {
    n: 7,
    tlsa: { mx1: ["1 1 1 {key sha256 {host}}", "0 1 1 {intermediate key sha256 {host}}"] },
    expect: {
      verdict: "warn",
      findings: findings("fail", "usage-not-for-mail", "no-usable-record"),
      passes: goodBut("usage-not-for-mail", "no-usable-record"),
    },
  }),
  domain("whole", "A whole certificate in the record", {
    n: 8,
    tlsa: { mx1: ["3 0 0 {certificate full {host}}", OTHER_KEY] },
    expect: { verdict: "pass", findings: findings("fail", "whole-certificate"), passes: goodBut("whole-certificate") },
  }),
  domain("single", "One record, which a new key leaves behind", {
    n: 9,
    tlsa: { mx1: [CURRENT] },
    expect: { verdict: "pass", findings: findings("fail", "no-rollover"), passes: goodBut("no-rollover") },
  }),
  {
    id: "null-mx",
    title: "A domain that accepts no mail needs no DANE",
    input: { target: "null-mx.dane.test" },
    zones: ["null-mx.dane.test"],
    records: "null-mx.dane.test. 3600 IN MX 0 .",
    expect: { verdict: "pass", findings: {} },
  },
];
