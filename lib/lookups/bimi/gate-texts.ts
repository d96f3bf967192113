import type { GateProblemCode } from "#lib/protocols/bimi/gate.ts";

/** Why a DMARC record does not enforce enough, as half a sentence. */
export const GATE_TEXTS: Record<GateProblemCode, string> = {
  policy: "the policy is neither quarantine nor reject",
  "subdomain-policy": "the policy for subdomains is none",
  percentage: "quarantine is asked for only a part of the mail",
  testing: "t=y says that the policy is only tested",
  "missing-names": "the policy for names that do not exist is none",
};
