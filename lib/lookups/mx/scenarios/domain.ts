import type { Scenario } from "#lib/engine/scenario.ts";
import { goodHosts, goodPair, host } from "./zone-lines.ts";

/** What the domain itself says: that it exists, that it is an alias, that it has no MX record. */
export const domainScenarios: readonly Scenario[] = [
  {
    id: "servers",
    title: "Two servers, each with both families and reverse names that lead back",
    input: { target: "servers.mx.test" },
    zones: ["servers.mx.test"],
    records: goodPair("servers.mx.test", 1),
    expect: {
      verdict: "pass",
      findings: {},
      passes: [
        "mx/domain-does-not-exist",
        "mx/no-mail-server",
        "mx/implicit-mx",
        "mx/domain-is-alias",
        "mx/target-is-ip-address",
        "mx/target-is-not-a-host-name",
        "mx/doubled-name",
        "mx/target-is-alias",
        "mx/target-without-address",
        "mx/duplicate-host",
        "mx/address-not-public",
        "mx/shared-address",
        "mx/single-point-of-failure",
        "mx/ipv4-missing",
        "mx/ipv6-missing",
        "mx/ptr-missing",
        "mx/reverse-not-confirmed",
        "mx/unanswered-question",
      ],
    },
  },
  {
    id: "gmail",
    title: "The article's example: five servers in order of preference, each with both families",
    input: { target: "gmail.com" },
    zones: [],
    records: "",
    expect: { verdict: "pass", findings: {}, passes: ["mx/single-point-of-failure", "mx/ipv6-missing", "mx/reverse-not-confirmed"] },
  },
  {
    id: "equal-preferences",
    title: "Two servers of equal preference: senders choose by chance",
    input: { target: "equal.mx.test" },
    zones: ["equal.mx.test"],
    records: `
      equal.mx.test. 3600 IN MX 10 mx2.equal.mx.test.
      equal.mx.test. 3600 IN MX 10 mx1.equal.mx.test.
      ${goodHosts("equal.mx.test", 2)}
    `,
    expect: { verdict: "pass", findings: {} },
  },
  {
    id: "no-such-domain",
    title: "The name does not exist, and its name servers say so",
    input: { target: "missing.nxdomain.mx.test" },
    zones: ["nxdomain.mx.test"],
    records: "",
    expect: { verdict: "fail", findings: { "mx/domain-does-not-exist": "fail" } },
  },
  {
    id: "alias-to-nowhere",
    title: "The domain is an alias of a name that does not exist",
    input: { target: "dangling.mx.test" },
    zones: ["dangling.mx.test", "gone.mx.test"],
    records: "dangling.mx.test. 300 IN CNAME shop.gone.mx.test.",
    expect: { verdict: "fail", findings: { "mx/domain-does-not-exist": "fail", "mx/domain-is-alias": "fail" } },
  },
  {
    id: "domain-is-alias",
    title: "The domain is an alias: mail goes where the other name says",
    input: { target: "www.cname.mx.test" },
    zones: ["cname.mx.test"],
    records: `
      www.cname.mx.test. 300 IN CNAME cname.mx.test.
      ${goodPair("cname.mx.test", 3)}
    `,
    expect: { verdict: "warn", findings: { "mx/domain-is-alias": "fail" } },
  },
  {
    id: "no-mail-server",
    title: "Neither an MX record nor an address: every message is returned",
    input: { target: "nothing.mx.test" },
    zones: ["nothing.mx.test"],
    records: 'nothing.mx.test. 3600 IN TXT "v=spf1 -all"',
    expect: { verdict: "fail", findings: { "mx/no-mail-server": "fail" } },
  },
  {
    id: "implicit-mx",
    title: "No MX record, but an address: mail goes to the domain itself",
    input: { target: "implicit.mx.test" },
    zones: ["implicit.mx.test"],
    records: host("implicit.mx.test", "198.51.100.4", "2001:db8:25:4::1"),
    expect: {
      verdict: "warn",
      findings: { "mx/implicit-mx": "fail" },
      passes: ["mx/no-mail-server", "mx/address-not-public", "mx/ipv6-missing", "mx/reverse-not-confirmed"],
    },
  },
  {
    id: "implicit-mx-ipv4-only",
    title: "No MX record, and an IPv4 address only",
    input: { target: "implicit4.mx.test" },
    zones: ["implicit4.mx.test"],
    records: host("implicit4.mx.test", "198.51.100.5"),
    expect: { verdict: "warn", findings: { "mx/implicit-mx": "fail", "mx/ipv6-missing": "fail" }, passes: ["mx/no-mail-server"] },
  },
];
