import type { Scenario } from "#lib/engine/scenario.ts";
import { domain, findings, GOOD, goodBut } from "./domain.ts";

const MX_AT_PROVIDER = ["{name}. 3600 IN MX 10 mx1.{name}.", "{name}. 3600 IN MX 20 alias.provider.{name}."];
const NOT_SIGNED = ["mx-not-signed", "address-not-signed", "records-not-signed"] as const;

/** What rests on the records of all servers, where those of one are not known. */
function unknownBut(...nouns: string[]) {
  return Object.fromEntries(goodBut(...nouns).map((id) => [id, "unknown" as const]));
}

/** What is signed, and what is not. */
export const signatureScenarios: readonly Scenario[] = [
  domain("unsigned", "Records in a zone that is not signed: they have no effect", {
    n: 10,
    signed: [],
    expect: {
      verdict: "warn",
      findings: findings("fail", ...NOT_SIGNED),
      passes: ["dane/no-records", "dane/server-without-records", "dane/malformed-record"],
    },
  }),
  domain("unsigned-mx", "The servers are signed by their provider, the domain is not", {
    n: 11,
    target: "customer.{name}",
    zones: ["{name}", "customer.{name}"],
    signed: ["{name}"],
    mail: ["customer.{name}. 3600 IN MX 10 mx1.{name}.", "customer.{name}. 3600 IN MX 20 mx2.{name}."],
    expect: { verdict: "warn", findings: findings("fail", "mx-not-signed"), passes: goodBut("mx-not-signed") },
  }),
  domain("unsigned-address", "The name of one server is an alias of a host whose addresses are not signed", {
    n: 12,
    zones: ["{name}", "provider.{name}"],
    signed: ["{name}"],
    tlsa: { mx2: null },
    mail: ["{name}. 3600 IN MX 10 mx1.{name}.", "{name}. 3600 IN MX 20 alias.{name}."],
    more: [
      "alias.{name}. 3600 IN CNAME host.provider.{name}.",
      "host.provider.{name}. 3600 IN A 198.51.100.164",
      "_25._tcp.alias.{name}. 3600 IN TLSA 3 1 1 {key sha256 mx2.{name}}",
    ],
    expect: { verdict: "warn", findings: findings("fail", "address-not-signed"), passes: goodBut("address-not-signed") },
  }),
  domain("alias", "The name of one server is a signed alias, and the records stand at its end", {
    n: 13,
    zones: ["{name}", "provider.{name}"],
    mail: MX_AT_PROVIDER,
    more: ["alias.provider.{name}. 3600 IN CNAME mx2.{name}."],
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  domain("servfail", "The question for the records of one server fails: senders pass over it", {
    n: 14,
    faults: { "_25._tcp.mx2.{name} TLSA": "servfail" },
    expect: {
      verdict: "fail",
      findings: { ...unknownBut("no-records", "records-unanswered"), ...findings("fail", "records-unanswered") },
      passes: ["dane/no-records"],
    },
  }),
  domain("silent", "Whether one server has records cannot be found out", {
    n: 15,
    faults: { "_25._tcp.mx2.{name} TLSA": "refused" },
    expect: {
      verdict: "unknown",
      findings: unknownBut("no-records"),
      passes: ["dane/no-records"],
    },
  }),
  domain("all-silent", "Where mail goes cannot be found out", {
    n: 16,
    faults: { "{name} MX": "servfail" },
    expect: { verdict: "unknown", findings: Object.fromEntries(GOOD.map((id) => [id, "unknown" as const])) },
  }),
];
