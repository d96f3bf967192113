import type { Scenario } from "#lib/engine/scenario.ts";
import { ADDRESS_CHECKS, entry, entryName, without } from "./entry.ts";

/** What a widely used list leaves open that gives no answer. */
const OPEN = { "blacklist/listed": "unknown", "blacklist/policy-listed": "unknown", "blacklist/not-asked": "unknown" } as const;

/**
 * Answers that are none. Every list passes its self-test in the demo network: here it fails for the one address only, so that no
 * other scenario is touched.
 */
export const notAsked: readonly Scenario[] = [
  {
    id: "address-resolver-refused",
    title: "A widely used list refuses a public resolver with 127.255.255.254: no listing, and no all-clear",
    input: { target: "192.0.2.104" },
    records: entry("zen.spamhaus.org", "192.0.2.104", ["127.255.255.254"], "Error: open resolver"),
    zones: [],
    expect: {
      verdict: "unknown",
      findings: { ...OPEN, "blacklist/resolver-refused": "fail" },
      passes: ["blacklist/listed-on-minor", "blacklist/minor-not-asked"],
    },
  },
  {
    id: "address-over-limit",
    title: "An allow list tells a resolver over its limit that everything is trusted: that is a refusal",
    input: { target: "192.0.2.105" },
    records: entry("list.dnswl.org", "192.0.2.105", ["127.0.10.3"]),
    zones: [],
    expect: {
      verdict: "pass",
      findings: { "blacklist/resolver-refused": "fail" },
      passes: without(ADDRESS_CHECKS, "blacklist/resolver-refused"),
    },
  },
  {
    id: "address-major-silent",
    title: "A widely used list gives no answer: the verdict stays open",
    input: { target: "192.0.2.106" },
    records: "",
    zones: [],
    faults: { [`${entryName("bl.spamcop.net", "192.0.2.106")} A`]: "timeout" },
    expect: { verdict: "unknown", findings: OPEN, passes: without(ADDRESS_CHECKS, ...Object.keys(OPEN), "blacklist/resolver-refused") },
  },
  {
    id: "address-major-refuses-the-question",
    title: "A widely used list answers REFUSED, as it does to unregistered resolvers",
    input: { target: "192.0.2.107" },
    records: "",
    zones: [],
    faults: { [`${entryName("b.barracudacentral.org", "192.0.2.107")} A`]: "refused" },
    expect: {
      verdict: "unknown",
      findings: { ...OPEN, "blacklist/resolver-refused": "fail" },
      passes: ["blacklist/listed-on-minor", "blacklist/minor-not-asked"],
    },
  },
  {
    id: "address-minor-trouble",
    title: "Small lists fail, answer outside 127/8, or answer what nobody explains: named, but the verdict stands",
    input: { target: "192.0.2.108" },
    records: [
      entry("spamsources.fabel.dk", "192.0.2.108", ["203.0.113.9"]),
      entry("rbl.schulte.org", "192.0.2.108", ["127.0.0.1"]),
      entry("singular.ttk.pte.hu", "192.0.2.108", ["0.0.0.0"]),
    ].join("\n"),
    zones: [],
    faults: { [`${entryName("dnsbl.calivent.com.pe", "192.0.2.108")} A`]: "servfail" },
    expect: {
      verdict: "pass",
      findings: { "blacklist/minor-not-asked": "fail" },
      passes: ["blacklist/listed", "blacklist/not-asked"],
      skips: ["blacklist/listed-on-minor", "blacklist/policy-listed", "blacklist/resolver-refused"],
    },
  },
  {
    id: "address-listed-beside-a-refusal",
    title: "A clear listing stands, though an error code came with it",
    input: { target: "192.0.2.109" },
    records: entry("zen.spamhaus.org", "192.0.2.109", ["127.255.255.255", "127.0.0.4"]),
    zones: [],
    expect: { verdict: "fail", findings: { "blacklist/listed": "fail" }, passes: without(ADDRESS_CHECKS, "blacklist/listed") },
  },
  {
    id: "address-rewritten",
    title: "The resolver answers with its own address where a widely used list has no entry",
    input: { target: "192.0.2.110" },
    records: entry("psbl.surriel.com", "192.0.2.110", ["203.0.113.97"]),
    zones: [],
    expect: { verdict: "unknown", findings: OPEN, passes: without(ADDRESS_CHECKS, ...Object.keys(OPEN), "blacklist/resolver-refused") },
  },
];
