import type { Scenario } from "#lib/engine/scenario.ts";
import { entry, entryName } from "#lib/lookups/blacklist/scenarios/entry.ts";

const NOUNS = ["listed", "listed-on-minor", "policy-listed", "address-not-public", "not-asked", "unanswered-question", "left-out"];

interface Sender {
  /** The terms of the SPF record before `-all`; null: there is no record. */
  terms: string | null;
  /** Master-file lines. */
  entries?: readonly string[];
  faults?: Scenario["faults"];
  verdict?: Scenario["expect"]["verdict"];
  /** Checks that must appear, by their noun. All others must pass, unless nobody is named. */
  findings?: Readonly<Record<string, "fail" | "unknown">>;
  passes?: readonly string[];
}

/** A domain of its own below senders-bl.test. */
function sender(id: string, title: string, { terms, entries = [], faults, verdict = "pass", findings = {}, passes }: Sender): Scenario {
  const name = `${id}.senders-bl.test`;
  return {
    id,
    title,
    input: { target: name },
    records: [...(terms === null ? [] : [`${name}. 300 IN TXT "v=spf1 ${terms}-all"`]), ...entries].join("\n"),
    zones: [name],
    faults,
    expect: {
      verdict,
      findings: Object.fromEntries(Object.entries(findings).map(([noun, outcome]) => [`senders/${noun}`, outcome])),
      passes: (passes ?? NOUNS.filter((noun) => !Object.hasOwn(findings, noun))).map((noun) => `senders/${noun}`),
    },
  };
}

const NOBODY_NAMED = ["unanswered-question"];

/** Uses names under senders-bl.test, 203.0.113.160–189 and 2001:db8:b2::/48. */
export const sendersScenarios: readonly Scenario[] = [
  sender("clean", "Two addresses and a network of four, of which no list knows anything", {
    terms: "ip4:203.0.113.160 ip6:2001:db8:b2::25 ip4:203.0.113.176/30 ",
  }),
  sender("listed", "An address that may send is on a widely used list", {
    terms: "ip4:203.0.113.166 ",
    entries: [entry("zen.spamhaus.org", "203.0.113.166", ["127.0.0.2"], "Listed by SBL")],
    verdict: "fail",
    findings: { listed: "fail" },
  }),
  sender("minor", "An address that may send is on a lesser list", {
    terms: "ip4:203.0.113.167 ",
    entries: [entry("spamsources.fabel.dk", "203.0.113.167", ["127.0.0.2"])],
    verdict: "warn",
    findings: { "listed-on-minor": "fail" },
  }),
  sender("policy", "An address that may send is in a range that should not", {
    terms: "ip4:203.0.113.168 ",
    entries: [entry("zen.spamhaus.org", "203.0.113.168", ["127.0.0.10"])],
    verdict: "warn",
    findings: { "policy-listed": "fail" },
  }),
  sender("private", "A private address is named, which no receiver ever sees", {
    terms: "ip4:10.0.0.25 ip4:203.0.113.169 ",
    verdict: "warn",
    findings: { "address-not-public": "fail" },
  }),
  sender("silent", "A widely used list gives no answer about an address that may send", {
    terms: "ip4:203.0.113.170 ",
    faults: { [`${entryName("bl.spamcop.net", "203.0.113.170")} A`]: "timeout" },
    verdict: "unknown",
    findings: { listed: "unknown", "policy-listed": "unknown", "not-asked": "unknown" },
  }),
  sender("open", "What the record includes has no answer: it may name more addresses", {
    terms: "ip4:203.0.113.171 include:gone.open.senders-bl.test ",
    faults: { "gone.open.senders-bl.test TXT": "servfail" },
    verdict: "unknown",
    findings: { "unanswered-question": "unknown" },
  }),
  sender("many", "Eight addresses, of which the lists are asked about six", {
    terms: "ip4:203.0.113.172/30 ip4:203.0.113.180/30 ",
    findings: { "left-out": "fail" },
  }),
  sender("large", "Only a network of a service is named", { terms: "ip4:198.51.100.0/24 ", passes: NOBODY_NAMED }),
  sender("nobody", "Nobody may send", { terms: "", passes: NOBODY_NAMED }),
  sender("none", "There is no SPF record", { terms: null, passes: NOBODY_NAMED }),
];
