import type { Scenario } from "#lib/engine/scenario.ts";
import { DOMAIN_CHECKS, entry, without } from "./entry.ts";

/** What lists say about the addresses that receive a domain's mail. */
export const receiving: readonly Scenario[] = [
  {
    id: "receiving-address-listed",
    title: "The address of a mail server is listed: shown as a receiving address, and no failure of the domain",
    input: { target: "receiving.bl.test" },
    records: [
      "receiving.bl.test. 300 IN MX 10 mx1.receiving.bl.test.",
      "receiving.bl.test. 300 IN MX 20 mx2.receiving.bl.test.",
      "mx1.receiving.bl.test. 300 IN A 192.0.2.114",
      "mx2.receiving.bl.test. 300 IN A 192.0.2.115",
      entry("bl.spamcop.net", "192.0.2.115", ["127.0.0.2"], "Blocked, see the list's page"),
      entry("zen.spamhaus.org", "192.0.2.115", ["127.0.0.2"]),
    ].join("\n"),
    zones: ["receiving.bl.test"],
    expect: {
      verdict: "warn",
      findings: { "blacklist/receiving-address-listed": "fail" },
      passes: without(DOMAIN_CHECKS, "blacklist/receiving-address-listed"),
    },
  },
  {
    id: "receiving-implicit",
    title: "A domain without MX records receives at its own address",
    input: { target: "implicit.bl.test" },
    records: "implicit.bl.test. 300 IN A 192.0.2.116",
    zones: ["implicit.bl.test"],
    expect: { verdict: "pass", findings: {}, passes: DOMAIN_CHECKS },
  },
  {
    id: "receiving-not-public",
    title: "A mail server has a private address: no list is asked about it",
    input: { target: "private.bl.test" },
    records: ["private.bl.test. 300 IN MX 10 mx.private.bl.test.", "mx.private.bl.test. 300 IN A 10.0.0.25"].join("\n"),
    zones: ["private.bl.test"],
    expect: {
      verdict: "warn",
      findings: { "blacklist/address-not-public": "fail" },
      passes: ["blacklist/domain-listed", "blacklist/not-asked", "blacklist/mx-unanswerable"],
    },
  },
  {
    id: "receiving-mx-unanswerable",
    title: "The MX question is answered SERVFAIL: the receiving addresses stay unknown",
    input: { target: "servfail.bl.test" },
    records: "",
    zones: ["servfail.bl.test"],
    faults: { "servfail.bl.test MX": "servfail" },
    expect: {
      verdict: "unknown",
      findings: { "blacklist/mx-unanswerable": "unknown", "blacklist/receiving-left-out": "unknown" },
      passes: ["blacklist/domain-listed"],
    },
  },
  {
    id: "receiving-half-answered",
    title: "One host's IPv6 addresses cannot be looked up: the others are checked, and the gap is named",
    input: { target: "half.bl.test" },
    records: ["half.bl.test. 300 IN MX 10 mx.half.bl.test.", "mx.half.bl.test. 300 IN A 192.0.2.117"].join("\n"),
    zones: ["half.bl.test"],
    faults: { "mx.half.bl.test AAAA": "servfail" },
    expect: {
      verdict: "unknown",
      findings: { "blacklist/mx-unanswerable": "unknown", "blacklist/receiving-left-out": "unknown" },
      passes: ["blacklist/receiving-address-listed", "blacklist/not-asked"],
    },
  },
  {
    id: "receiving-left-out",
    title: "A mail server has ten IPv4 addresses: two are left out, and named",
    input: { target: "many.bl.test" },
    records: [
      "many.bl.test. 300 IN MX 10 mx.many.bl.test.",
      ...Array.from({ length: 10 }, (_, i) => `mx.many.bl.test. 300 IN A 203.0.113.${100 + i}`),
    ].join("\n"),
    zones: ["many.bl.test"],
    expect: {
      verdict: "pass",
      findings: { "blacklist/receiving-left-out": "fail" },
      passes: without(DOMAIN_CHECKS, "blacklist/receiving-left-out"),
    },
  },
];
