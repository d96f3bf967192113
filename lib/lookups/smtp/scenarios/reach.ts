import type { Scenario } from "#lib/engine/scenario.ts";
import { oneServer } from "./one-server.ts";
import { WITHOUT_ADDRESSES } from "./unseen.ts";
import { addressLine, hostLines, ipv4, mailServer, ptrLine } from "./zone-lines.ts";

const first = mailServer("mixed.smtp.test", 116, {}, "mx1");
const second = mailServer("mixed.smtp.test", 117, { extensions: ["SIZE"] }, "mx2");
const family = mailServer("one-family.smtp.test", 118);
const unnamed = mailServer("reverse-name-unanswered.smtp.test", 120);
const known = mailServer("second.smtp.test", 122);
const crowd = mailServer("crowd.smtp.test", 121);

/** Where targets lead, and what is reached there. */
export const reachScenarios: readonly Scenario[] = [
  oneServer({
    id: "refuses",
    title: "A server where nothing listens, although this machine reaches others",
    n: 115,
    server: { fault: "refuses" },
    expect: { verdict: "fail", findings: { "smtp/no-connection": "fail" }, passes: ["smtp/port-not-reachable-from-here"] },
  }),
  {
    id: "mixed",
    title: "Two servers, one of which does not encrypt",
    input: { target: "mixed.smtp.test" },
    zones: ["mixed.smtp.test"],
    records: `
      mixed.smtp.test. 3600 IN MX 10 mx1.mixed.smtp.test.
      mixed.smtp.test. 3600 IN MX 20 mx2.mixed.smtp.test.
      ${first.records}
      ${second.records}
    `,
    smtp: [first.smtp, second.smtp],
    expect: { verdict: "warn", findings: { "smtp/no-starttls": "fail" }, passes: ["smtp/certificate-expired"] },
  },
  {
    id: "one-family",
    title: "A server that listens at its IPv4 address and not at its IPv6 address",
    input: { target: "one-family.smtp.test" },
    zones: ["one-family.smtp.test"],
    records: `one-family.smtp.test. 3600 IN MX 10 ${family.host}.\n${family.records}`,
    smtp: [{ ...family.smtp, addresses: [ipv4(118)] }],
    expect: {
      verdict: "warn",
      findings: { "smtp/address-unreachable": "fail" },
      passes: ["smtp/no-connection", "smtp/certificate-expired"],
    },
  },
  {
    id: "address",
    title: "A server given by its address: its certificate is not asked for a name",
    input: { target: ipv4(32) },
    zones: [],
    records: "",
    expect: { verdict: "pass", findings: {}, passes: ["smtp/certificate-not-trusted", "smtp/banner-differs-from-reverse-name"] },
  },
  {
    id: "implicit",
    title: "A host without MX records is its own mail server",
    input: { target: "mx.good.smtp.test" },
    zones: [],
    records: "",
    expect: { verdict: "pass", findings: {}, passes: ["smtp/certificate-wrong-name"] },
  },
  {
    id: "null-mx",
    title: "A domain that accepts no mail",
    input: { target: "null.smtp.test" },
    zones: ["null.smtp.test"],
    records: "null.smtp.test. 3600 IN MX 0 .",
    expect: { verdict: "pass", findings: {} },
  },
  {
    id: "no-address",
    title: "A mail server without an address",
    input: { target: "no-address.smtp.test" },
    zones: ["no-address.smtp.test"],
    records: "no-address.smtp.test. 3600 IN MX 10 mx.no-address.smtp.test.",
    expect: { verdict: "fail", findings: { "smtp/no-address": "fail" } },
  },
  {
    id: "nxdomain",
    title: "A domain that does not exist",
    input: { target: "gone.good.smtp.test" },
    zones: [],
    records: "",
    expect: { verdict: "fail", findings: { "smtp/no-address": "fail" } },
  },
  {
    id: "private",
    title: "A mail server at a private address, which is not connected to",
    input: { target: "private.smtp.test" },
    zones: ["private.smtp.test"],
    records: "private.smtp.test. 3600 IN MX 10 mx.private.smtp.test.\nmx.private.smtp.test. 3600 IN A 10.0.0.25",
    expect: { verdict: "fail", findings: { "smtp/address-not-public": "fail" } },
  },
  {
    id: "address-unanswered",
    title: "A question for the IPv6 addresses without an answer: there may be servers that were not seen",
    input: { target: "half.smtp.test" },
    zones: ["half.smtp.test"],
    records: `half.smtp.test. 3600 IN MX 10 mx.half.smtp.test.\n${hostLines("mx.half.smtp.test", [ipv4(119)])}`,
    faults: { "mx.half.smtp.test AAAA": "servfail" },
    smtp: [{ host: "mx.half.smtp.test", addresses: [ipv4(119)] }],
    expect: {
      verdict: "unknown",
      findings: {
        "smtp/unanswered-question": "unknown",
        "smtp/address-unreachable": "unknown",
        "smtp/port-not-reachable-from-here": "unknown",
      },
      skips: ["smtp/no-starttls", "smtp/certificate-expired"],
    },
  },
  {
    id: "second-unanswered",
    title: "The addresses of the second server cannot be found out: what the first one keeps is not said of both",
    input: { target: "second.smtp.test" },
    zones: ["second.smtp.test"],
    records: `
      second.smtp.test. 3600 IN MX 10 ${known.host}.
      second.smtp.test. 3600 IN MX 20 mx2.second.smtp.test.
      ${known.records}
    `,
    faults: { "mx2.second.smtp.test *": "servfail" },
    smtp: [known.smtp],
    expect: {
      verdict: "unknown",
      findings: {
        "smtp/unanswered-question": "unknown",
        "smtp/address-unreachable": "unknown",
      },
      passes: ["smtp/no-address", "smtp/no-connection"],
      skips: [
        "smtp/address-not-public",
        "smtp/no-greeting",
        "smtp/no-starttls",
        "smtp/starttls-refused",
        "smtp/handshake-failed",
        "smtp/certificate-expired",
        "smtp/connection-lost",
        "smtp/not-tested",
      ],
    },
  },
  {
    id: "no-address-answered",
    title: "The servers are known, and no question for their addresses has an answer: that is not the lack of an address",
    input: { target: "nameless.smtp.test" },
    zones: ["nameless.smtp.test"],
    records: "nameless.smtp.test. 3600 IN MX 10 mx.nameless.smtp.test.",
    faults: { "mx.nameless.smtp.test *": "servfail" },
    expect: { verdict: "unknown", findings: WITHOUT_ADDRESSES },
  },
  {
    id: "reverse-name-unanswered",
    title: "A reverse name that cannot be found out is not another name",
    input: { target: unnamed.host },
    zones: ["reverse-name-unanswered.smtp.test"],
    records: `${addressLine(unnamed.host, ipv4(120))}\n${ptrLine(ipv4(120), unnamed.host)}`,
    faults: { "120.100.51.198.in-addr.arpa PTR": "servfail" },
    smtp: [{ ...unnamed.smtp, addresses: [ipv4(120)] }],
    expect: { verdict: "unknown", findings: { "smtp/banner-differs-from-reverse-name": "unknown" } },
  },
  {
    id: "crowd",
    title: "More servers than one report connects to",
    input: { target: "crowd.smtp.test" },
    zones: ["crowd.smtp.test"],
    records: `
      ${Array.from({ length: 12 }, (_, i) => `crowd.smtp.test. 3600 IN MX ${i} mx${i}.crowd.smtp.test.`).join("\n")}
      ${Array.from({ length: 12 }, (_, i) => addressLine(`mx${i}.crowd.smtp.test`, ipv4(121))).join("\n")}
      ${ptrLine(ipv4(121), crowd.host)}
      ${addressLine(crowd.host, ipv4(121))}
    `,
    smtp: [{ ...crowd.smtp, addresses: [ipv4(121)], certificate: { names: ["*.crowd.smtp.test"] } }],
    expect: { verdict: "unknown", findings: { "smtp/not-tested": "unknown" }, passes: ["smtp/certificate-wrong-name"] },
  },
];
