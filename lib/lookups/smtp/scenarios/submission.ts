import type { Scenario } from "#lib/engine/scenario.ts";
import { oneServer } from "./one-server.ts";
import { addressLine, ipv4, ipv6, mailServer } from "./zone-lines.ts";

const AUTH = ["STARTTLS", "AUTH PLAIN"];

const half = mailServer("port-half-closed.smtp.test", 123, { ports: [587], extensions: ["STARTTLS"], extensionsAfterTls: ["AUTH PLAIN"] });

/** Ports 465 and 587. */
export const submissionScenarios: readonly Scenario[] = [
  oneServer({
    id: "submission",
    title: "A submission server with STARTTLS",
    n: 82,
    fields: { port: "587" },
    server: { ports: [587], extensions: ["STARTTLS"], extensionsAfterTls: ["AUTH PLAIN"] },
    expect: {
      verdict: "pass",
      findings: {},
      passes: ["smtp/submission-without-tls", "smtp/submission-certificate", "smtp/auth-before-tls"],
    },
  }),
  oneServer({
    id: "submissions",
    title: "A submission server that is TLS from the start",
    n: 83,
    fields: { port: "465" },
    server: { ports: [465], extensions: ["AUTH PLAIN"] },
    expect: { verdict: "pass", findings: {}, passes: ["smtp/submission-certificate", "smtp/handshake-failed", "smtp/ehlo-not-understood"] },
  }),
  oneServer({
    id: "submission-plain",
    title: "A submission server that takes passwords without TLS",
    n: 84,
    fields: { port: "587" },
    server: { ports: [587], extensions: ["AUTH PLAIN LOGIN"] },
    expect: { verdict: "fail", findings: { "smtp/submission-without-tls": "fail", "smtp/auth-before-tls": "fail" } },
  }),
  oneServer({
    id: "submission-expired",
    title: "A submission server whose certificate has expired",
    n: 85,
    fields: { port: "465" },
    server: { ports: [465], extensions: AUTH, certificate: { days: [-100, -10] } },
    expect: { verdict: "fail", findings: { "smtp/submission-certificate": "fail" } },
  }),
  {
    id: "port-closed",
    title: "A server that is not reached over IPv6, where this machine reaches nobody: nothing is said of it",
    input: { target: "mx.port-closed.smtp.test", port: "587" },
    zones: ["port-closed.smtp.test"],
    records: addressLine("mx.port-closed.smtp.test", ipv6(86)),
    expect: {
      verdict: "unknown",
      findings: Object.fromEntries(
        [
          "port-not-reachable-from-here",
          "no-connection",
          "slow-greeting",
          "banner-without-name",
          "banner-differs-from-reverse-name",
          "ehlo-not-understood",
          "submission-without-tls",
          "auth-before-tls",
          "plaintext-after-starttls",
          "old-tls",
          "no-tls-1-3",
          "no-forward-secrecy",
          "certificate-expires-soon",
          "submission-certificate",
        ].map((id) => [`smtp/${id}`, "unknown"] as const),
      ),
    },
  },
  {
    id: "port-half-closed",
    title: "A server that is reached over IPv4, and not over IPv6, where this machine reaches nobody: nothing is said of every address",
    input: { target: half.host, port: "587" },
    zones: ["port-half-closed.smtp.test"],
    records: half.records,
    smtp: [{ ...half.smtp, addresses: [ipv4(123)] }],
    expect: {
      verdict: "unknown",
      findings: { "smtp/port-not-reachable-from-here": "unknown" },
      passes: ["smtp/no-connection"],
      skips: ["smtp/address-unreachable"],
    },
  },
];
