import type { Scenario } from "#lib/engine/scenario.ts";
import { findings, goodBut, zone } from "./zone.ts";

/** Zones that count as not signed. */
export const unsignedScenarios: readonly Scenario[] = [
  zone("plain", "A zone that is not signed, as most are", {
    expect: {
      verdict: "pass",
      findings: findings("fail", "unsigned"),
      passes: ["dnssec/signatures-not-seen", "dnssec/unanswered-question"],
    },
  }),
  zone("plain-host", "A host in a zone that is not signed", {
    label: "mail",
    expect: { verdict: "pass", findings: findings("fail", "unsigned"), passes: ["dnssec/signatures-not-seen"] },
  }),
  zone("island", "A signed zone of which the zone above knows nothing", {
    signing: { ds: "none" },
    expect: { verdict: "warn", findings: findings("fail", "unsigned", "no-ds"), passes: ["dnssec/signatures-not-seen"] },
  }),
  zone("island-beside", "A signed zone of which the zone above knows nothing, and which that one leaves out of its proofs", {
    under: "nsec3-opt-out",
    signing: { ds: "none" },
    expect: { verdict: "warn", findings: findings("fail", "unsigned", "no-ds"), passes: ["dnssec/signatures-not-seen"] },
  }),
  zone("plain-beside", "An unsigned zone, which the zone above leaves out of its proofs", {
    under: "nsec3-opt-out",
    expect: { verdict: "pass", findings: findings("fail", "unsigned"), passes: ["dnssec/signatures-not-seen"] },
  }),
  zone("rsasha1", "A zone signed with SHA-1, which no longer counts", {
    signing: { algorithm: 7 },
    expect: {
      verdict: "warn",
      findings: findings("fail", "unsigned", "algorithm-forbidden", "short-key"),
      passes: ["dnssec/ds-with-sha1", "dnssec/algorithm-discouraged"],
    },
  }),
  zone("unknown-algorithm", "A zone signed with an algorithm that nobody knows", {
    signing: { algorithm: 200 },
    expect: { verdict: "warn", findings: findings("fail", "unsigned", "algorithm-forbidden"), passes: ["dnssec/ds-with-sha1"] },
  }),
  zone("to-unsigned", "A signed alias of a name that is not signed", {
    signing: {},
    label: "shop",
    records: ["shop.{zone}. 3600 IN CNAME plain.dnssec.test."],
    expect: { verdict: "pass", findings: {}, passes: goodBut() },
  }),
];
