import type { Scenario } from "#lib/engine/scenario.ts";
import { domain, findings, GOOD } from "./domain.ts";

const NO_DMARC = ["dmarc-not-enforced", "dmarc-weakened"] as const;
const OF_FILES = GOOD.filter((id) => /indicator-(?!missing)|evidence-|mark-/.test(id) && id !== "bimi/no-evidence").map((id) =>
  id.slice("bimi/".length),
);

/** Questions without an answer: nothing is said that was not seen. */
export const silenceScenarios: readonly Scenario[] = [
  domain("record-silent", "The question for the record has no answer", {
    faults: { "default._bimi.{name} TXT": "servfail" },
    expect: { verdict: "unknown", findings: Object.fromEntries(GOOD.map((id) => [id, "unknown" as const])) },
  }),
  domain("policy-silent", "The question for the DMARC policy has no answer", {
    faults: { "_dmarc.{name} TXT": "refused" },
    expect: {
      verdict: "unknown",
      findings: findings("unknown", ...NO_DMARC, "unanswered-question"),
      passes: ["bimi/no-record", "bimi/indicator-profile", "bimi/mark-logo"],
    },
  }),
  domain("files-silent", "Whether the host of the files has an address cannot be found out", {
    faults: { "www.{name} *": "servfail" },
    expect: {
      verdict: "unknown",
      findings: findings("unknown", ...OF_FILES, "unanswered-question"),
      passes: ["bimi/no-record", "bimi/indicator-missing", "bimi/no-evidence", "bimi/dmarc-not-enforced"],
    },
  }),
];
