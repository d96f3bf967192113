import type { Scenario } from "#lib/engine/scenario.ts";

const CHECKS = ["asn/not-announced", "asn/several-origins", "asn/unanswered-question"];

/** Addresses of 2001:db8:d47::/48 and 203.0.113.240 to .247; the networks beside them stand in the zone that is always served. */
export const asnScenarios: readonly Scenario[] = [
  {
    id: "announced",
    title: "An address of a network that is known by name",
    input: { target: "192.0.2.1" },
    zones: [],
    records: "",
    expect: { verdict: "pass", findings: {}, passes: CHECKS },
  },
  {
    id: "announced-ipv6",
    title: "The same for an IPv6 address",
    input: { target: "2001:db8::1" },
    zones: [],
    records: "",
    expect: { verdict: "pass", findings: {}, passes: CHECKS },
  },
  {
    id: "not-announced",
    title: "An address that no network announces",
    input: { target: "203.0.113.240" },
    zones: [],
    records: "",
    expect: { verdict: "warn", findings: { "asn/not-announced": "fail" }, passes: ["asn/unanswered-question"] },
  },
  {
    id: "several-origins",
    title: "A prefix that two networks announce, within one of a third",
    input: { target: "203.0.113.241" },
    zones: [],
    records: `
      241.113.0.203.origin.asn.cymru.com. 3600 IN TXT "64499 | 203.0.0.0/16 | ZZ | iana | 2010-01-01"
      241.113.0.203.origin.asn.cymru.com. 3600 IN TXT "64496 64497 | 203.0.113.0/24 | ZZ | iana | 2010-01-01"
      as64499.asn.cymru.com.              3600 IN TXT "64499 | ZZ | iana | 2010-01-01 | DEMO-4 - Network around the others, ZZ"
    `,
    expect: { verdict: "pass", findings: { "asn/several-origins": "fail" }, passes: ["asn/not-announced"] },
  },
  {
    id: "unreadable",
    title: "The answer is not of the form agreed on",
    input: { target: "203.0.113.242" },
    zones: [],
    records: '242.113.0.203.origin.asn.cymru.com. 3600 IN TXT "please use our web site"',
    expect: { verdict: "unknown", findings: { "asn/not-announced": "unknown" }, passes: ["asn/unanswered-question"] },
  },
  {
    id: "nameless",
    title: "The network is known, its name has no answer",
    input: { target: "203.0.113.243" },
    zones: [],
    records: '243.113.0.203.origin.asn.cymru.com. 3600 IN TXT "64500 | 203.0.113.243/32 | ZZ | iana | 2010-01-01"',
    faults: { "as64500.asn.cymru.com *": "servfail" },
    expect: { verdict: "unknown", findings: { "asn/unanswered-question": "unknown" }, passes: ["asn/not-announced"] },
  },
  {
    id: "servfail",
    title: "The question has no answer",
    input: { target: "203.0.113.244" },
    zones: [],
    records: "",
    faults: { "244.113.0.203.origin.asn.cymru.com *": "servfail" },
    expect: { verdict: "unknown", findings: Object.fromEntries(CHECKS.map((id) => [id, "unknown" as const])) },
  },
];
