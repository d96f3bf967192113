import type { Scenario } from "#lib/engine/scenario.ts";
import { domain, findings, GOOD, goodBut, OTHER_KEY } from "./domain.ts";

const AUTHORITY = ["2 1 1 {intermediate key sha256 {host}}", OTHER_KEY];

/** What the servers show. */
export const certificateScenarios: readonly Scenario[] = [
  domain("renewed", "The certificate was renewed with a new key, and the record was not", {
    n: 17,
    tlsa: { mx1: [OTHER_KEY, OTHER_KEY.replace("0011", "ffff")] },
    expect: { verdict: "fail", findings: findings("fail", "certificate-mismatch"), passes: goodBut("certificate-mismatch") },
  }),
  domain("own-certificate", "DANE vouches for certificates that nobody else knows: expired, self-signed, of another name", {
    n: 18,
    servers: { mx1: { certificate: { issuer: "self", names: ["other.test"] } }, mx2: { certificate: { days: [-90, -30] } } },
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  domain("authority", "A record of the authority wants the chain, the name and the dates to be right", {
    n: 19,
    tlsa: { mx1: AUTHORITY, mx2: AUTHORITY },
    servers: { mx1: { certificate: { names: ["other.test"] } }, mx2: { certificate: { withoutIntermediate: true } } },
    expect: { verdict: "fail", findings: findings("fail", "certificate-mismatch"), passes: goodBut("certificate-mismatch") },
  }),
  domain("no-starttls", "One server with records offers no STARTTLS", {
    n: 20,
    servers: { mx2: { extensions: ["SIZE 1000000"] } },
    expect: { verdict: "fail", findings: findings("fail", "starttls-missing"), passes: goodBut("starttls-missing") },
  }),
  domain("refuses", "One server takes no connection: its certificate cannot be seen", {
    n: 21,
    servers: { mx2: { fault: "refuses" } },
    expect: {
      verdict: "unknown",
      findings: findings("unknown", "starttls-missing", "certificate-mismatch"),
      passes: goodBut("starttls-missing", "certificate-mismatch"),
    },
  }),
  domain("two-faces", "One server shows another certificate over IPv6", {
    n: 22,
    servers: {
      mx1: { addresses: ["198.51.100.183"] },
      mx2: { addresses: ["198.51.100.184", "2001:db8:5a:22::2", "2001:db8:5a:22::1"] },
    },
    expect: { verdict: "fail", findings: findings("fail", "certificate-mismatch"), passes: goodBut("certificate-mismatch") },
  }),
  domain("one-face", "The IPv6 addresses of a server cannot be found out: what it shows there is not known", {
    n: 23,
    faults: { "mx2.{name} AAAA": "servfail" },
    expect: {
      verdict: "unknown",
      findings: findings("unknown", "certificate-mismatch", "starttls-missing", "unanswered-question"),
      passes: goodBut("certificate-mismatch", "starttls-missing", "unanswered-question"),
    },
  }),
];
