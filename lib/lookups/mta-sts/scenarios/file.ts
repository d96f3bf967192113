import type { Scenario } from "#lib/engine/scenario.ts";
import { domain, findings, goodBut } from "./domain.ts";

const BEFORE = ["mta-sts/not-published", "mta-sts/record-syntax", "mta-sts/host-without-address"];
const CONNECTED = [...BEFORE, "mta-sts/host-unreachable"];
const TRUSTED = [...CONNECTED, "mta-sts/certificate-invalid"];

/** The way to the policy file, and how it is served. */
export const fileScenarios: readonly Scenario[] = [
  domain("refuses", "Nothing listens at the host of the policy", {
    server: { addresses: ["198.51.100.131"], fault: "refuses" },
    expect: { verdict: "fail", findings: findings("fail", "host-unreachable"), passes: BEFORE },
  }),
  domain("not-public", "The host of the policy has a private address", {
    policy: null,
    more: ["mta-sts.{name}. 3600 IN A 192.168.7.1"],
    expect: { verdict: "fail", findings: findings("fail", "host-unreachable"), passes: BEFORE },
  }),
  domain("expired", "The certificate has expired", {
    server: { certificate: { days: [-90, -1] } },
    expect: { verdict: "fail", findings: findings("fail", "certificate-invalid"), passes: CONNECTED },
  }),
  domain("wrong-name", "The certificate bears the name of the domain, not that of the host", {
    server: { certificate: { names: ["wrong-name.sts.test", "www.wrong-name.sts.test"] } },
    expect: { verdict: "fail", findings: findings("fail", "certificate-invalid"), passes: CONNECTED },
  }),
  domain("wildcard-certificate", "A wildcard certificate bears the name of the host", {
    server: { certificate: { names: ["*.wildcard-certificate.sts.test"] } },
    expect: { verdict: "pass", findings: {}, passes: TRUSTED },
  }),
  domain("self-signed", "The certificate is signed by itself", {
    server: { certificate: { issuer: "self" } },
    expect: { verdict: "fail", findings: findings("fail", "certificate-invalid"), passes: CONNECTED },
  }),
  domain("no-intermediate", "The server leaves out the intermediate certificate", {
    server: { certificate: { withoutIntermediate: true } },
    expect: { verdict: "fail", findings: findings("fail", "certificate-invalid"), passes: CONNECTED },
  }),
  domain("no-handshake", "The server speaks no TLS at port 443", {
    server: { addresses: ["198.51.100.132"], fault: "no-handshake" },
    expect: { verdict: "fail", findings: findings("fail", "host-unreachable"), passes: BEFORE },
  }),
  domain("redirect", "The policy is redirected to another host, which senders must not follow", {
    file: { code: 301, headers: { location: "https://mta-sts.good.sts.test/.well-known/mta-sts.txt" } },
    expect: { verdict: "fail", findings: findings("fail", "policy-not-served"), passes: TRUSTED },
  }),
  domain("not-found", "There is no file at the place", {
    file: { code: 404 },
    expect: { verdict: "fail", findings: findings("fail", "policy-not-served"), passes: TRUSTED },
  }),
  domain("no-content", "A status between 200 and 299 is not 200", {
    file: { code: 203 },
    expect: { verdict: "fail", findings: findings("fail", "policy-not-served"), passes: TRUSTED },
  }),
  domain("too-large", "A file of a gigabyte", {
    file: { body: { octets: 1_000_000_000 } },
    expect: { verdict: "fail", findings: findings("fail", "policy-not-served"), passes: TRUSTED },
  }),
  domain("drops", "The server closes every connection", {
    server: { addresses: ["198.51.100.133"], fault: "drops" },
    expect: { verdict: "fail", findings: findings("fail", "host-unreachable"), passes: BEFORE },
  }),
  domain("media-type", "The policy is served as a web page", {
    file: { headers: { "content-type": "text/html; charset=utf-8" } },
    expect: { verdict: "warn", findings: findings("fail", "content-type"), passes: goodBut("content-type") },
  }),
];
