import type { Scenario } from "#lib/engine/scenario.ts";
import { findings, goodBut, zone } from "./zone.ts";

const OPEN = goodBut("signatures-not-seen", "unanswered-question").map((id) => id.slice("dnssec/".length));
const OF_HASHING = ["nsec3-iterations", "nsec3-salt", "opt-out"];
/** What any record set may show. */
const OF_RECORDS = [
  "signature-expired",
  "signature-not-yet-valid",
  "signature-missing",
  "signature-wrong",
  "too-many-signatures",
  "absence-not-proven",
  "expires-soon",
];
const STRIPPING = "203.0.113.232";

/** Chains that cannot be followed. */
export const silenceScenarios: readonly Scenario[] = [
  zone("silent", "The question for the DS record has no answer", {
    signing: {},
    faults: { "{zone} DS": "refused", "{zone} *": "refused" },
    expect: {
      verdict: "unknown",
      findings: findings("unknown", "unanswered-question", ...OPEN, ...OF_HASHING),
      passes: ["dnssec/signatures-not-seen"],
    },
  }),
  zone("silent-mail", "The question for the MX records has no answer: they may be anything", {
    signing: {},
    faults: { "{zone} MX": "refused" },
    expect: {
      verdict: "unknown",
      findings: findings("unknown", "unanswered-question", ...OF_RECORDS),
      passes: goodBut("unanswered-question", ...OF_RECORDS),
    },
  }),
  zone("silent-absence", "The question by which it is seen how absence is proven has no answer", {
    signing: {},
    faults: { "_mailvane-no-such-name.{zone} *": "refused" },
    expect: {
      verdict: "unknown",
      findings: findings("unknown", "unanswered-question", ...OF_RECORDS, ...OF_HASHING),
      passes: goodBut("unanswered-question", ...OF_RECORDS),
    },
  }),
  {
    id: "stripped",
    title: "A resolver on the way to which the signatures are lost",
    input: { target: "signed.dnssec.test", via: STRIPPING },
    zones: [],
    records: "",
    dns: [{ addresses: [STRIPPING], zones: ["", "test"], records: "signed.dnssec.test. 60 IN A 198.51.100.200" }],
    expect: { verdict: "unknown", findings: findings("unknown", "signatures-not-seen", ...OPEN, ...OF_HASHING) },
  },
];
