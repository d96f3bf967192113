import type { Scenario } from "#lib/engine/scenario.ts";
import { addressLine, goodHosts, goodPair, host, ptrLine } from "./zone-lines.ts";

/** What the servers' addresses and reverse names say. */
export const addressScenarios: readonly Scenario[] = [
  {
    id: "address-not-public",
    title: "A private address among the servers'",
    input: { target: "private.mx.test" },
    zones: ["private.mx.test"],
    records: `
      mx1.private.mx.test. 3600 IN A 10.0.0.25
      ${goodPair("private.mx.test", 20)}
    `,
    expect: { verdict: "fail", findings: { "mx/address-not-public": "fail" }, passes: ["mx/ptr-missing"] },
  },
  {
    id: "shared-address",
    title: "Two servers' names for one IPv4 address",
    input: { target: "shared.mx.test" },
    zones: ["shared.mx.test"],
    records: `
      shared.mx.test. 3600 IN MX 10 mx1.shared.mx.test.
      shared.mx.test. 3600 IN MX 20 mx2.shared.mx.test.
      ${host("mx1.shared.mx.test", "198.51.100.21", "2001:db8:25:21::1")}
      ${addressLine("mx2.shared.mx.test", "198.51.100.21")}
      ${host("mx2.shared.mx.test", "2001:db8:25:21::2")}
    `,
    expect: { verdict: "pass", findings: { "mx/shared-address": "fail" } },
  },
  {
    id: "single-point-of-failure",
    title: "One server with one address",
    input: { target: "single.mx.test" },
    zones: ["single.mx.test"],
    records: `
      single.mx.test. 3600 IN MX 10 mx1.single.mx.test.
      ${host("mx1.single.mx.test", "198.51.100.22", "2001:db8:25:22::1")}
    `,
    expect: { verdict: "pass", findings: { "mx/single-point-of-failure": "fail" } },
  },
  {
    id: "ipv4-missing",
    title: "One of two servers has IPv6 only",
    input: { target: "ipv6-only.mx.test" },
    zones: ["ipv6-only.mx.test"],
    records: `
      ipv6-only.mx.test. 3600 IN MX 10 mx1.ipv6-only.mx.test.
      ipv6-only.mx.test. 3600 IN MX 20 mx2.ipv6-only.mx.test.
      ${host("mx1.ipv6-only.mx.test", "198.51.100.23", "2001:db8:25:23::1")}
      ${host("mx2.ipv6-only.mx.test", "2001:db8:25:23::2")}
    `,
    expect: { verdict: "warn", findings: { "mx/ipv4-missing": "fail" }, passes: ["mx/ipv6-missing", "mx/target-without-address"] },
  },
  {
    id: "ipv6-missing",
    title: "Neither of two servers has IPv6",
    input: { target: "ipv4-only.mx.test" },
    zones: ["ipv4-only.mx.test"],
    records: `
      ipv4-only.mx.test. 3600 IN MX 10 mx1.ipv4-only.mx.test.
      ipv4-only.mx.test. 3600 IN MX 20 mx2.ipv4-only.mx.test.
      ${host("mx1.ipv4-only.mx.test", "198.51.100.24")}
      ${host("mx2.ipv4-only.mx.test", "203.0.113.24")}
    `,
    expect: { verdict: "pass", findings: { "mx/ipv6-missing": "fail" }, passes: ["mx/ipv4-missing", "mx/target-without-address"] },
  },
  {
    id: "ptr-missing",
    title: "A server without reverse names",
    input: { target: "nameless.mx.test" },
    zones: ["nameless.mx.test"],
    records: `
      nameless.mx.test. 3600 IN MX 30 mx3.nameless.mx.test.
      ${addressLine("mx3.nameless.mx.test", "192.0.2.25")}
      ${addressLine("mx3.nameless.mx.test", "2001:db8:25:25::3")}
      ${goodPair("nameless.mx.test", 25)}
    `,
    expect: { verdict: "warn", findings: { "mx/ptr-missing": "fail" }, passes: ["mx/reverse-not-confirmed"] },
  },
  {
    id: "reverse-not-confirmed",
    title: "Reverse names that lead to another address, or to none",
    input: { target: "unconfirmed.mx.test" },
    zones: ["unconfirmed.mx.test"],
    records: `
      unconfirmed.mx.test. 3600 IN MX 30 mx3.unconfirmed.mx.test.
      ${addressLine("mx3.unconfirmed.mx.test", "192.0.2.26")}
      ${addressLine("mx3.unconfirmed.mx.test", "2001:db8:25:26::3")}
      ${ptrLine("192.0.2.26", "mx1.unconfirmed.mx.test")}
      ${ptrLine("2001:db8:25:26::3", "gone.unconfirmed.mx.test")}
      ${goodPair("unconfirmed.mx.test", 26)}
    `,
    expect: { verdict: "warn", findings: { "mx/reverse-not-confirmed": "fail" }, passes: ["mx/ptr-missing"] },
  },
  {
    id: "reverse-by-alias",
    title: "A reverse zone delegated by aliases, and two reverse names of which one leads back (RFC 2317)",
    input: { target: "classless.mx.test" },
    zones: ["classless.mx.test"],
    records: `
      classless.mx.test. 3600 IN MX 30 mx3.classless.mx.test.
      ${addressLine("mx3.classless.mx.test", "192.0.2.27")}
      ${host("mx3.classless.mx.test", "2001:db8:25:27::3")}
      27.2.0.192.in-addr.arpa.    3600 IN CNAME 27.reverse.classless.mx.test.
      27.reverse.classless.mx.test. 3600 IN PTR mx1.classless.mx.test.
      27.reverse.classless.mx.test. 3600 IN PTR mx3.classless.mx.test.
      ${goodPair("classless.mx.test", 27)}
    `,
    expect: { verdict: "pass", findings: {}, passes: ["mx/ptr-missing", "mx/reverse-not-confirmed"] },
  },
  {
    id: "too-many-servers",
    title: "More servers than one report asks about: the rest is unknown, not well",
    input: { target: "crowd.mx.test" },
    zones: ["crowd.mx.test"],
    records: `
      ${Array.from({ length: 20 }, (_, i) => `crowd.mx.test. 3600 IN MX ${i} mx${1 + (i % 2)}.crowd.mx.test.`).join("\n")}
      ${Array.from({ length: 20 }, (_, i) => `crowd.mx.test. 3600 IN MX 30 host${i}.crowd.mx.test.`).join("\n")}
      ${goodHosts("crowd.mx.test", 28)}
      ${Array.from({ length: 20 }, (_, i) => host(`host${i}.crowd.mx.test`, `192.0.2.${30 + i}`, `2001:db8:25:28::${30 + i}`)).join("\n")}
    `,
    expect: {
      verdict: "unknown",
      findings: {
        "mx/duplicate-host": "fail",
        "mx/target-is-alias": "unknown",
        "mx/target-without-address": "unknown",
        "mx/address-not-public": "unknown",
        "mx/shared-address": "unknown",
        "mx/ipv4-missing": "unknown",
        "mx/ipv6-missing": "unknown",
        "mx/ptr-missing": "unknown",
        "mx/reverse-not-confirmed": "unknown",
        "mx/unanswered-question": "unknown",
      },
    },
  },
];
