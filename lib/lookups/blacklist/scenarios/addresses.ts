import type { Scenario } from "#lib/engine/scenario.ts";
import { ADDRESS_CHECKS, entry, without } from "./entry.ts";

/** Addresses and what lists say about them. */
export const addresses: readonly Scenario[] = [
  {
    id: "address-not-listed",
    title: "No list names the address, and every list works",
    input: { target: "192.0.2.96" },
    records: "",
    zones: [],
    expect: { verdict: "pass", findings: {}, passes: ADDRESS_CHECKS },
  },
  {
    id: "address-listed",
    title: "A widely used list names the address for two reasons, in two A records",
    input: { target: "192.0.2.97" },
    records: entry("zen.spamhaus.org", "192.0.2.97", ["127.0.0.2", "127.0.0.4"], "https://www.example.test/query/ip/192.0.2.97"),
    zones: [],
    expect: { verdict: "fail", findings: { "blacklist/listed": "fail" }, passes: without(ADDRESS_CHECKS, "blacklist/listed") },
  },
  {
    id: "address-listed-on-minor",
    title: "Two lists of one operator name the address: they count once",
    input: { target: "192.0.2.98" },
    records: [
      entry("bl.0spam.org", "192.0.2.98", ["127.0.0.2"], "Seen in a spam trap"),
      entry("rbl.0spam.org", "192.0.2.98", ["127.0.0.2"]),
    ].join("\n"),
    zones: [],
    expect: {
      verdict: "warn",
      findings: { "blacklist/listed-on-minor": "fail" },
      passes: without(ADDRESS_CHECKS, "blacklist/listed-on-minor"),
    },
  },
  {
    id: "address-policy-listed",
    title: "The provider says that the range is for homes: a policy, not an accusation",
    input: { target: "192.0.2.99" },
    records: [
      entry("zen.spamhaus.org", "192.0.2.99", ["127.0.0.10"], "Range of end users"),
      entry("all.spamrats.com", "192.0.2.99", ["127.0.0.36"]),
    ].join("\n"),
    zones: [],
    expect: {
      verdict: "warn",
      findings: { "blacklist/policy-listed": "fail" },
      passes: without(ADDRESS_CHECKS, "blacklist/policy-listed"),
    },
  },
  {
    id: "address-listed-and-policy",
    title: "A listing and a policy code in one answer count as a listing",
    input: { target: "192.0.2.100" },
    records: entry("zen.spamhaus.org", "192.0.2.100", ["127.0.0.11", "127.0.0.3"]),
    zones: [],
    expect: { verdict: "fail", findings: { "blacklist/listed": "fail" }, passes: ["blacklist/policy-listed", "blacklist/not-asked"] },
  },
  {
    id: "address-codes-that-are-no-listing",
    title: "Allow lists, scores, whole networks and the codes for good senders are not counted as blacklists",
    input: { target: "192.0.2.101" },
    records: [
      entry("list.dnswl.org", "192.0.2.101", ["127.0.5.2"]),
      entry("wl.mailspike.net", "192.0.2.101", ["127.0.0.19"]),
      entry("rep.mailspike.net", "192.0.2.101", ["127.0.0.19"]),
      entry("hostkarma.junkemailfilter.com", "192.0.2.101", ["127.0.0.5"]),
      entry("dnsbl.spfbl.net", "192.0.2.101", ["127.0.0.3"]),
      entry("dnsbl-3.uceprotect.net", "192.0.2.101", ["127.0.0.2"], "Your whole network is listed"),
    ].join("\n"),
    zones: [],
    expect: { verdict: "pass", findings: {}, passes: ADDRESS_CHECKS },
  },
  {
    id: "address-exceptions-of-one",
    title: "127.0.0.1 is a listing for the operators that say so",
    input: { target: "192.0.2.102" },
    records: [
      entry("rbl.efnetrbl.org", "192.0.2.102", ["127.0.0.1"], "Open proxy"),
      entry("bl.score.senderscore.com", "192.0.2.102", ["127.0.0.1"], "Botnet"),
    ].join("\n"),
    zones: [],
    expect: {
      verdict: "fail",
      findings: { "blacklist/listed": "fail", "blacklist/listed-on-minor": "fail" },
      passes: ["blacklist/not-asked"],
    },
  },
  {
    id: "ipv6-not-listed",
    title: "An IPv6 address is asked of the lists that serve IPv6, and of no other",
    input: { target: "2001:db8:b1::1" },
    records: "",
    zones: [],
    expect: { verdict: "pass", findings: {}, passes: ADDRESS_CHECKS },
  },
  {
    id: "ipv6-listed",
    title: "An IPv6 address is listed, in 32 nibbles",
    input: { target: "2001:db8:b1::2" },
    records: entry("zen.spamhaus.org", "2001:db8:b1::2", ["127.0.0.3"], "Snowshoe"),
    zones: [],
    expect: { verdict: "fail", findings: { "blacklist/listed": "fail" }, passes: without(ADDRESS_CHECKS, "blacklist/listed") },
  },
];
