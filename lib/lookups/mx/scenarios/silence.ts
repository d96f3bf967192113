import type { Scenario } from "#lib/engine/scenario.ts";
import { addressLine, goodPair, ptrLine } from "./zone-lines.ts";

type Unknowns = Readonly<Record<string, "unknown">>;

const unknowns = (...nouns: string[]): Unknowns => Object.fromEntries(nouns.map((noun) => [`mx/${noun}`, "unknown"]));

/** Every check, for nothing can be said without the MX answer. */
export const NOTHING_KNOWN: Unknowns = unknowns(
  "domain-does-not-exist",
  "no-mail-server",
  "implicit-mx",
  "domain-is-alias",
  "null-mx-beside-others",
  "null-mx-preference",
  "target-is-ip-address",
  "target-is-not-a-host-name",
  "doubled-name",
  "target-is-alias",
  "target-without-address",
  "duplicate-host",
  "address-not-public",
  "shared-address",
  "single-point-of-failure",
  "ipv4-missing",
  "ipv6-missing",
  "ptr-missing",
  "reverse-not-confirmed",
  "unanswered-question",
);

/** Questions without an answer: nothing is said that was not seen. */
export const silenceScenarios: readonly Scenario[] = [
  {
    id: "address-times-out",
    title: "One server's addresses cannot be found out; the other's are shown",
    input: { target: "half.mx.test" },
    zones: ["half.mx.test"],
    records: goodPair("half.mx.test", 50),
    faults: { "mx2.half.mx.test *": "timeout" },
    expect: {
      verdict: "unknown",
      findings: unknowns(
        "target-is-alias",
        "target-without-address",
        "address-not-public",
        "shared-address",
        "single-point-of-failure",
        "ipv4-missing",
        "ipv6-missing",
        "ptr-missing",
        "reverse-not-confirmed",
        "unanswered-question",
      ),
      passes: ["mx/no-mail-server", "mx/target-is-not-a-host-name", "mx/duplicate-host"],
    },
  },
  {
    id: "failure-is-proven",
    title: "What did arrive proves a failure, whatever else has no answer",
    input: { target: "proven.mx.test" },
    zones: ["proven.mx.test"],
    records: `
      proven.mx.test. 3600 IN MX 5  gone.proven.mx.test.
      proven.mx.test. 3600 IN MX 30 mx3.proven.mx.test.
      ${goodPair("proven.mx.test", 51)}
    `,
    faults: { "mx3.proven.mx.test *": "servfail" },
    expect: {
      verdict: "fail",
      findings: {
        ...unknowns("target-is-alias", "address-not-public", "shared-address", "ipv4-missing", "ipv6-missing"),
        ...unknowns("ptr-missing", "reverse-not-confirmed", "unanswered-question"),
        "mx/target-without-address": "fail",
      },
      passes: ["mx/single-point-of-failure"],
    },
  },
  {
    id: "no-mx-and-address-unknown",
    title: "No MX record, and whether the domain has an address cannot be found out",
    input: { target: "undecided.mx.test" },
    zones: ["undecided.mx.test"],
    records: 'undecided.mx.test. 3600 IN TXT "v=spf1 -all"',
    faults: { "undecided.mx.test A": "refused" },
    expect: {
      verdict: "unknown",
      findings: unknowns(
        "no-mail-server",
        "implicit-mx",
        "target-is-ip-address",
        "target-is-not-a-host-name",
        "doubled-name",
        "target-is-alias",
        "target-without-address",
        "duplicate-host",
        "address-not-public",
        "shared-address",
        "single-point-of-failure",
        "ipv4-missing",
        "ipv6-missing",
        "ptr-missing",
        "reverse-not-confirmed",
        "unanswered-question",
      ),
      passes: ["mx/domain-does-not-exist"],
    },
  },
  {
    id: "ptr-refused",
    title: "The question for a reverse name is refused",
    input: { target: "ptr-refused.mx.test" },
    zones: ["ptr-refused.mx.test"],
    records: goodPair("ptr-refused.mx.test", 52),
    faults: { "52.100.51.198.in-addr.arpa PTR": "refused" },
    expect: {
      verdict: "unknown",
      findings: unknowns("ptr-missing", "reverse-not-confirmed", "unanswered-question"),
      passes: ["mx/ipv6-missing", "mx/address-not-public"],
    },
  },
  {
    id: "forward-servfail",
    title: "Whether a reverse name leads back cannot be found out",
    input: { target: "forward.mx.test" },
    zones: ["forward.mx.test"],
    records: `
      forward.mx.test. 3600 IN MX 30 mx3.forward.mx.test.
      ${addressLine("mx3.forward.mx.test", "192.0.2.53")}
      ${addressLine("mx3.forward.mx.test", "2001:db8:25:53::3")}
      ${ptrLine("192.0.2.53", "silent.forward.mx.test")}
      ${ptrLine("2001:db8:25:53::3", "mx3.forward.mx.test")}
      ${goodPair("forward.mx.test", 53)}
    `,
    faults: { "silent.forward.mx.test *": "servfail" },
    expect: {
      verdict: "unknown",
      findings: unknowns("reverse-not-confirmed", "unanswered-question"),
      passes: ["mx/ptr-missing"],
    },
  },
];
