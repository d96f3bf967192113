import type { Scenario } from "#lib/engine/scenario.ts";
import { DOMAIN_CHECKS, entry, without } from "./entry.ts";

const NO_ADDRESS = ["blacklist/domain-listed", "blacklist/listed-on-minor", "blacklist/not-asked", "blacklist/resolver-refused"];

/** A domain with one mail server at this address. */
function domainAt(domain: string, address: string): string {
  return [`${domain}. 300 IN MX 10 mx.${domain}.`, `mx.${domain}. 300 IN A ${address}`].join("\n");
}

/** Domains and what lists say about their names. */
export const domains: readonly Scenario[] = [
  {
    id: "domain-not-listed",
    title: "Neither the domain nor the addresses of its mail servers are listed",
    input: { target: "unlisted.bl.test" },
    records: `${domainAt("unlisted.bl.test", "192.0.2.112")}\nmx.unlisted.bl.test. 300 IN AAAA 2001:db8:b1::70`,
    zones: ["unlisted.bl.test"],
    expect: { verdict: "pass", findings: {}, passes: DOMAIN_CHECKS },
  },
  {
    id: "domain-listed",
    title: "Two widely used lists name the domain, one of them with two bits at once",
    input: { target: "listed.bl.test" },
    records: [
      domainAt("listed.bl.test", "192.0.2.113"),
      entry("dbl.spamhaus.org", "listed.bl.test", ["127.0.1.4"], "Phishing domain"),
      entry("multi.surbl.org", "listed.bl.test", ["127.0.0.72"], "On lists [abuse][ph]"),
    ].join("\n"),
    zones: ["listed.bl.test"],
    expect: { verdict: "fail", findings: { "blacklist/domain-listed": "fail" }, passes: without(DOMAIN_CHECKS, "blacklist/domain-listed") },
  },
  {
    id: "domain-listed-on-minor",
    title: "A lesser list names the registrable domain of the host asked about",
    input: { target: "host.minor-bl.test" },
    records: ["host.minor-bl.test. 300 IN MX 0 .", entry("dbl.nordspam.com", "minor-bl.test", ["127.0.0.2"])].join("\n"),
    zones: ["minor-bl.test"],
    expect: {
      verdict: "warn",
      findings: { "blacklist/listed-on-minor": "fail" },
      passes: ["blacklist/domain-listed", "blacklist/mx-unanswerable"],
    },
  },
  {
    id: "domain-grey",
    title: "The grey and red bits of URIBL, and a newly registered domain, are information only",
    input: { target: "grey-bl.test" },
    records: [
      "grey-bl.test. 300 IN MX 0 .",
      entry("multi.uribl.com", "grey-bl.test", ["127.0.0.12"], "Grey and red"),
      entry("fresh.spameatingmonkey.net", "grey-bl.test", ["127.0.0.2"]),
    ].join("\n"),
    zones: ["grey-bl.test"],
    expect: { verdict: "pass", findings: {}, passes: NO_ADDRESS },
  },
  {
    id: "domain-resolver-refused",
    title: "URIBL and SURBL refuse with 127.0.0.1, DBL with 127.255.255.254",
    input: { target: "refused-bl.test" },
    records: [
      "refused-bl.test. 300 IN MX 0 .",
      entry("multi.uribl.com", "refused-bl.test", ["127.0.0.1"], "Refused, see http://uribl.example.test/refused"),
      entry("multi.surbl.org", "refused-bl.test", ["127.0.0.1"]),
      entry("dbl.spamhaus.org", "refused-bl.test", ["127.255.255.254"]),
    ].join("\n"),
    zones: ["refused-bl.test"],
    expect: {
      verdict: "unknown",
      findings: { "blacklist/domain-listed": "unknown", "blacklist/not-asked": "unknown", "blacklist/resolver-refused": "fail" },
      passes: ["blacklist/minor-not-asked"],
    },
  },
  {
    id: "domain-unregistered",
    title: "The domain does not exist: the lists are asked about its name all the same",
    input: { target: "nothing-here.bl.test" },
    records: "",
    zones: ["bl.test"],
    expect: { verdict: "pass", findings: {}, passes: NO_ADDRESS },
  },
];
