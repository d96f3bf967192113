import type { Scenario } from "#lib/engine/scenario.ts";
import { goodHosts, goodPair, host } from "./zone-lines.ts";

/** What stands in MX records where the name of a host should stand. */
export const targetScenarios: readonly Scenario[] = [
  {
    id: "target-is-alias",
    title: "One of two servers is an alias",
    input: { target: "alias.mx.test" },
    zones: ["alias.mx.test"],
    records: `
      alias.mx.test.      3600 IN MX 10 mail.alias.mx.test.
      alias.mx.test.      3600 IN MX 20 mx2.alias.mx.test.
      mail.alias.mx.test. 300  IN CNAME mx1.alias.mx.test.
      ${goodHosts("alias.mx.test", 10)}
    `,
    expect: { verdict: "fail", findings: { "mx/target-is-alias": "fail" }, passes: ["mx/target-without-address", "mx/ptr-missing"] },
  },
  {
    id: "target-without-address",
    title: "Of four servers one name does not exist, and one has no address",
    input: { target: "addressless.mx.test" },
    zones: ["addressless.mx.test"],
    records: `
      addressless.mx.test.      3600 IN MX 30 gone.addressless.mx.test.
      addressless.mx.test.      3600 IN MX 40 text.addressless.mx.test.
      text.addressless.mx.test. 3600 IN TXT "not an address"
      ${goodPair("addressless.mx.test", 11)}
    `,
    expect: { verdict: "fail", findings: { "mx/target-without-address": "fail" }, passes: ["mx/ipv4-missing", "mx/ipv6-missing"] },
  },
  {
    id: "unreachable",
    title: "No server has an address: every message is returned",
    input: { target: "unreachable.mx.test" },
    zones: ["unreachable.mx.test"],
    records: "unreachable.mx.test. 3600 IN MX 10 gone.unreachable.mx.test.",
    expect: { verdict: "fail", findings: { "mx/target-without-address": "fail" } },
  },
  {
    id: "target-is-ip-address",
    title: "An IP address in place of a host name",
    input: { target: "literal.mx.test" },
    zones: ["literal.mx.test", "12" /* the last label of the address: no such top-level domain exists */],
    records: `
      literal.mx.test. 3600 IN MX 5 192.0.2.12.
      ${goodPair("literal.mx.test", 12)}
    `,
    expect: { verdict: "fail", findings: { "mx/target-is-ip-address": "fail" }, passes: ["mx/target-is-not-a-host-name"] },
  },
  {
    id: "target-is-completed-ip-address",
    title: "An IP address without a final dot, which the zone's name completed",
    input: { target: "completed.mx.test" },
    zones: ["completed.mx.test"],
    records: "completed.mx.test. 3600 IN MX 10 192.0.2.13.completed.mx.test.",
    expect: { verdict: "fail", findings: { "mx/target-is-ip-address": "fail" } },
  },
  {
    id: "target-is-not-a-host-name",
    title: "A server's name has an underscore",
    input: { target: "underscore.mx.test" },
    zones: ["underscore.mx.test"],
    records: `
      underscore.mx.test. 3600 IN MX 30 mail_1.underscore.mx.test.
      ${host("mail_1.underscore.mx.test", "192.0.2.14", "2001:db8:25:14::3")}
      ${goodPair("underscore.mx.test", 14)}
    `,
    expect: { verdict: "warn", findings: { "mx/target-is-not-a-host-name": "fail" } },
  },
  {
    id: "hostile-name",
    title: "A server's name holds a terminal escape and markup",
    input: { target: "hostile.mx.test" },
    zones: ["hostile.mx.test"],
    records: `
      hostile.mx.test. 3600 IN MX 30 \\027[31m<script>.hostile.mx.test.
      ${goodPair("hostile.mx.test", 15)}
    `,
    expect: { verdict: "fail", findings: { "mx/target-is-not-a-host-name": "fail", "mx/target-without-address": "fail" } },
  },
  {
    id: "doubled-name",
    title: "A missing final dot doubled the domain in a server's name",
    input: { target: "doubled.mx.test" },
    zones: ["doubled.mx.test"],
    records: `
      doubled.mx.test. 3600 IN MX 5 mail.doubled.mx.test.doubled.mx.test.
      ${goodPair("doubled.mx.test", 16)}
    `,
    expect: { verdict: "fail", findings: { "mx/doubled-name": "fail", "mx/target-without-address": "fail" } },
  },
  {
    id: "doubled-name-with-wildcard",
    title: "The doubled name has an address, by a wildcard",
    input: { target: "wildcard.mx.test" },
    zones: ["wildcard.mx.test"],
    records: `
      wildcard.mx.test.   3600 IN MX   5 mail.wildcard.mx.test.wildcard.mx.test.
      *.wildcard.mx.test. 3600 IN A    192.0.2.17
      *.wildcard.mx.test. 3600 IN AAAA 2001:db8:25:17::3
      17.2.0.192.in-addr.arpa. 3600 IN PTR www.wildcard.mx.test.
      3.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.7.1.0.0.5.2.0.0.8.b.d.0.1.0.0.2.ip6.arpa. 3600 IN PTR www.wildcard.mx.test.
      ${goodPair("wildcard.mx.test", 17)}
    `,
    expect: { verdict: "warn", findings: { "mx/doubled-name": "fail" }, passes: ["mx/target-without-address"] },
  },
  {
    id: "duplicate-host",
    title: "The same server twice, with two preferences",
    input: { target: "twice.mx.test" },
    zones: ["twice.mx.test"],
    records: `
      twice.mx.test. 3600 IN MX 30 mx1.twice.mx.test.
      ${goodPair("twice.mx.test", 18)}
    `,
    expect: { verdict: "pass", findings: { "mx/duplicate-host": "fail" } },
  },
];
