import type { Scenario, SigningDeclaration } from "#lib/engine/scenario.ts";
import { findings, goodBut, zone } from "./zone.ts";

/** A zone at whose keys the chain is broken: nothing below them can be judged. */
function brokenAtKeys(id: string, title: string, signing: SigningDeclaration, noun: string): Scenario {
  const expect = {
    verdict: "fail",
    findings: findings("fail", noun),
    passes: ["dnssec/signatures-not-seen", "dnssec/unanswered-question"],
  } as const;
  return zone(id, title, { signing, expect });
}

/** A zone whose keys are in order, and whose records are not. */
function brokenBelow(id: string, title: string, signing: SigningDeclaration, noun: string): Scenario {
  return zone(id, title, { signing, expect: { verdict: "fail", findings: findings("fail", noun), passes: goodBut(noun, "expires-soon") } });
}

/** Zones that resolvers answer SERVFAIL for. */
export const brokenScenarios: readonly Scenario[] = [
  brokenAtKeys("expired", "Signatures that expired two days ago", { days: [-30, -2] }, "signature-expired"),
  brokenAtKeys("early", "Signatures from a clock that is ahead", { days: [2, 30] }, "signature-not-yet-valid"),
  brokenAtKeys("other-ds", "The keys were changed, and the DS record was not", { ds: "other" }, "ds-names-no-key"),
  brokenAtKeys("no-keys", "Moved to name servers that do not sign, with the DS record left behind", { fault: "no-keys" }, "keys-missing"),
  brokenAtKeys("keys-not-signed", "Keys that the key named by the DS record did not sign", { fault: "keys-not-signed" }, "signature-wrong"),
  brokenBelow("no-signatures", "A name server that leaves the signatures out", { fault: "no-signatures" }, "signature-missing"),
  brokenBelow("forged", "Records that were changed after they were signed", { fault: "forged" }, "signature-wrong"),
  brokenBelow("no-proofs", "Absence claimed without proof", { fault: "no-proofs" }, "absence-not-proven"),
  brokenBelow("trap", "Many keys of one tag, and many signatures that are wrong", { fault: "trap" }, "too-many-signatures"),
];
