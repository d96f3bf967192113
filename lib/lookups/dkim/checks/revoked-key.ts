import { skip } from "#lib/engine/check.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { dkimCheck } from "./declare.ts";
import { tagEvidence } from "./judged-key.ts";
import { ABOUT_KEYS, judgeKeys } from "./judging.ts";

export const revokedKey = dkimCheck({
  id: "dkim/revoked-key",
  severity: "notice",
  title: "No key that was found is revoked",
  failureTitle: "{share} {count|is|are} revoked: p= is empty",
  why: "An empty p= says that the key is no longer in use, and signatures with it fail. That is the proper end of a key; it is no fault unless something still signs with it.",
  fix: "Nothing, unless mail is still signed with this selector. Once no such mail is on its way any more, the record can go.",
  details: { ...ABOUT_KEYS, given: "A revoked key at the selector given is the matter of another check." },
  references: [rfc(6376, "3.6.1"), rfc(6376, "6.1.2")],
  test: (facts) =>
    facts.given === null
      ? judgeKeys(facts, { broken: (key) => (key.record.material.status === "revoked" ? [tagEvidence(key, "p")] : []) })
      : skip("given"),
});
