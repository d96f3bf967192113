import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { brokenLink, zoneInWords } from "#lib/lookups/dnssec/broken-link.ts";
import { breakEvidence, chainEvidence } from "#lib/lookups/dnssec/evidence.ts";
import { causesOf, type DnssecFacts, lastZone, unansweredSet } from "#lib/lookups/dnssec/facts.ts";
import type { CauseCode } from "#lib/protocols/dnssec/status.ts";
import type { Zone } from "#lib/protocols/dnssec/zone.ts";
import { visible } from "#lib/report/visible.ts";

/** Why a check does not apply or cannot be made. */
export const NOT_SIGNED = {
  "not-signed": "{zone} is not signed.",
  broken: "The chain is broken before that; another check says where.",
  open: "The chain could not be followed: {link}.",
} as const;

/** Details of `unbroken` and `allUnbroken`. */
export const BROKEN = { broke: "It broke here: {link}.", unanswered: UNANSWERED } as const;

const MOST_SHOWN = 30;

/** Judges a zone that is signed and whose keys are known to be its own. */
export function onSigned<Detail extends string>(
  facts: DnssecFacts,
  test: (zone: Zone) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NOT_SIGNED> {
  const zone = lastZone(facts);
  switch (zone.status) {
    case "secure":
      return test(zone);
    case "insecure":
      return skip("not-signed", { zone: zoneInWords(zone.name) });
    case "bogus":
      return skip("broken");
    case "indeterminate":
      return unknown("open", { link: zone.cause ? brokenLink(zone.cause) : "" });
  }
}

/** Fails where the chain is broken for one of these reasons. Params: `link`, `count`, `zone`, `name`, `type`. */
export function unbroken(facts: DnssecFacts, codes: readonly CauseCode[]): CheckResult<keyof typeof NOT_SIGNED | "broke"> {
  const broken = causesOf(facts).filter(({ code }) => codes.includes(code));
  const [first] = broken;
  if (!first) return onSigned(facts, () => pass({ evidence: chainEvidence(facts).slice(0, MOST_SHOWN) }));
  const evidence = broken.flatMap((cause) => breakEvidence(facts, cause)).slice(0, MOST_SHOWN);
  const zone = zoneInWords(lastZone(facts).name);
  return fail(evidence, {
    detail: "broke",
    params: { link: brokenLink(first), count: broken.length, zone, name: zoneInWords(first.name), type: first.type },
  });
}

/** The same for what may be wrong with any record set: it does not pass while one was not seen. */
export function allUnbroken(facts: DnssecFacts, codes: readonly CauseCode[]): CheckResult<keyof typeof NOT_SIGNED | keyof typeof BROKEN> {
  return whenAllSeen(facts, unbroken(facts, codes));
}

/** The result, or, where it passes and a question for records has no answer, that it is not known. */
export function whenAllSeen<Detail extends string>(facts: DnssecFacts, result: CheckResult<Detail>): CheckResult<Detail | "unanswered"> {
  const open = result.outcome === "pass" ? unansweredSet(facts) : null;
  return open ? unknown("unanswered", unanswered(visible(open.name) || ".", open.type, open.answer)) : result;
}
