import { fail, pass } from "#lib/engine/check.ts";
import { zoneInWords } from "#lib/lookups/dnssec/broken-link.ts";
import { dsEvidence } from "#lib/lookups/dnssec/evidence.ts";
import type { JudgedDs } from "#lib/protocols/dnssec/ds.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { BROKEN, NOT_SIGNED, onSigned, unbroken } from "./applies.ts";
import { dnssecCheck } from "./declare.ts";

const DETAILS = { ...NOT_SIGNED, ...BROKEN } as const;

export const keysDiffer = dnssecCheck({
  id: "dnssec/ds-names-no-key",
  severity: "error",
  title: "A DS record names a key of the zone",
  failureTitle: "No DS record names a key of {name}",
  why: "The zone above vouches for a key that {name} does not have. Resolvers that validate, among them those of most large providers, answer SERVFAIL for everything in the zone: no mail, no web. Most often the keys were changed, or the zone was moved to another provider, and the DS record was not.",
  fix: "Give the registrar the DS record of the key in use, or have the DS records removed until the zone is in order. Nothing is mended before their TTL has passed.",
  details: DETAILS,
  references: [rfc(4035, "5.2"), rfc(4035, "2.4")],
  test: (facts) => unbroken(facts, ["keys-differ"]),
});

export const keysMissing = dnssecCheck({
  id: "dnssec/keys-missing",
  severity: "error",
  title: "A zone with a DS record shows its keys",
  failureTitle: "{name} has a DS record and shows no keys",
  why: "The zone above says that {name} is signed. Without its keys nothing in it can be verified, and resolvers that validate answer SERVFAIL. Most often the zone was moved to name servers that do not sign it.",
  fix: "Have the DS records of {name} removed at the registrar, or sign the zone again with the key that they name.",
  details: DETAILS,
  references: [rfc(4035, "5.2")],
  test: (facts) => unbroken(facts, ["keys-missing"]),
});

export const staleDs = dnssecCheck({
  id: "dnssec/stale-ds",
  severity: "notice",
  title: "Every DS record names a key of the zone",
  failureTitle: "{count} of {total} DS records of {name} {count|names|name} no key",
  why: "Another DS record is in order, so that the zone validates. One that names no key is right for a few days, while keys are changed; longer than that it is a leftover, and may stand for a key that somebody else holds.",
  fix: "If no change of keys is under way, have the DS {count|record|records} with the key {count|tag|tags} {tags} removed at the registrar.",
  details: NOT_SIGNED,
  references: [rfc(6781, "4.1.2")],
  test: (facts) =>
    onSigned(facts, (zone) => {
      const stale = zone.parent ? zone.ds.filter(isStale) : [];
      const named = dsEvidence(zone, ({ state }) => state === "matches");
      if (stale.length === 0) return pass({ evidence: named });
      const tags = stale.map(({ ds }) => ds.keyTag).join(", ");
      return fail(dsEvidence(zone, isStale), {
        params: { count: stale.length, total: zone.ds.length, name: zoneInWords(zone.name), tags },
      });
    }),
});

function isStale({ state }: JudgedDs): boolean {
  return state === "no-key" || state === "digest-differs" || state === "key-unusable";
}
